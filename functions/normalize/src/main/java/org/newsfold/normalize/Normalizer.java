package org.newsfold.normalize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsfold.article.Article;
import org.newsfold.article.Revision;
import org.newsfold.article.Upload;
import org.newsfold.normalize.format.Formats;
import org.newsfold.normalize.format.Limits;
import org.newsfold.normalize.format.Part;
import org.newsfold.normalize.format.RejectedException;
import org.newsfold.normalize.text.Draft;
import org.newsfold.store.UploadedObject;

/**
 * Makes articles of files of all kinds ({@link Formats}), one or many of each. What a file is, its
 * content tells; its name and content type only where that leaves a doubt. Time is linear in the
 * size, and no more of a file is held than {@link Limits} allow.
 *
 * <pre>{@code
 * switch (new Normalizer().normalize("news/page.html.gz", in)) {
 *   case Outcome.Articles read -> read.articles().forEach(a -> print(a.headline()));
 *   case Outcome.Rejection rejection -> print(rejection.reason());
 * }
 * }</pre>
 *
 * Safe for use by several threads.
 */
public final class Normalizer {
  private static final Revision NO_REVISION = Revision.of("", Instant.EPOCH, "");

  private final Limits limits;
  private final Formats formats;

  public Normalizer() {
    this(Limits.DEFAULT);
  }

  public Normalizer(Limits limits) {
    this.limits = limits;
    this.formats = new Formats(limits);
  }

  /**
   * Reads a file that is in no store.
   *
   * @param name its key
   * @param in read up to the limits; the caller closes it
   * @throws UncheckedIOException if reading it failed in passing
   */
  public Outcome normalize(String name, InputStream in) {
    return normalize(local(name), NO_REVISION, in);
  }

  /**
   * Reads an uploaded object.
   *
   * @param revision which its articles will bear
   * @param in the object's bytes, read up to the limits; the caller closes it
   * @throws UncheckedIOException if reading it failed in passing
   */
  public Outcome normalize(UploadedObject object, Revision revision, InputStream in) {
    Declared declared = Declared.of(object.metadata());
    List<Article> articles = new ArrayList<>();
    List<Outcome.RejectedPart> rejected = new ArrayList<>();
    Optional<Outcome.Rejection> rejection =
        read(
            object,
            in,
            part -> {
              switch (part) {
                case Part.Read read -> articles.add(article(object, revision, declared, read));
                case Part.Rejected no ->
                    rejected.add(new Outcome.RejectedPart(no.name(), no.reason()));
              }
            });
    return rejection.isPresent()
        ? rejection.get()
        : new Outcome.Articles(articles, rejected, declared.notes());
  }

  /**
   * Reads a file that is in no store and may hold more than fits into memory, article by article.
   *
   * @param articles takes each article
   * @param rejected takes each part that is none
   * @return why nothing, or nothing more, could be read; empty if all was
   * @throws UncheckedIOException if reading it failed in passing
   */
  public Optional<Outcome.Rejection> normalize(
      String name,
      InputStream in,
      Consumer<Article> articles,
      Consumer<Outcome.RejectedPart> rejected) {
    UploadedObject object = local(name);
    Declared nothing = Declared.of(Map.of());
    return read(
        object,
        in,
        part -> {
          switch (part) {
            case Part.Read read -> articles.accept(article(object, NO_REVISION, nothing, read));
            case Part.Rejected no ->
                rejected.accept(new Outcome.RejectedPart(no.name(), no.reason()));
          }
        });
  }

  /** The rejection of an object that is too large to be read at all, by its size alone. */
  Optional<Outcome.Rejection> rejectedUnread(UploadedObject object) {
    return object.size() > limits.storedBytes()
        ? Optional.of(new Outcome.Rejection(Formats.tooLarge(limits).reason()))
        : Optional.empty();
  }

  private Optional<Outcome.Rejection> read(
      UploadedObject object, InputStream in, Consumer<Part> taker) {
    try {
      formats.read(object.key(), object.contentType(), in, taker);
      return Optional.empty();
    } catch (RejectedException e) {
      return Optional.of(new Outcome.Rejection(e.reason()));
    } catch (IOException e) {
      throw new UncheckedIOException("Reading failed: " + object.key(), e);
    }
  }

  private static UploadedObject local(String name) {
    return new UploadedObject(name, "", "", 0, Instant.EPOCH, "", Map.of());
  }

  private static Article article(
      UploadedObject object, Revision revision, Declared declared, Part.Read part) {
    Upload upload = new Upload(object.key(), part.name(), object.lastModified());
    Draft draft = part.draft();
    return new Article(
        upload.articleId(),
        revision,
        upload,
        part.format(),
        draft.headline(),
        draft.body(),
        draft.author(),
        Optional.ofNullable(draft.datePublished()).or(declared::published).orElse(null),
        draft.dateModified(),
        Optional.ofNullable(draft.publisher()).or(declared::publisher).orElse(null),
        Optional.ofNullable(draft.url()).or(declared::url).orElse(null),
        Optional.ofNullable(draft.language()).or(declared::language).orElse(null),
        declared.values(),
        draft.marks());
  }
}
