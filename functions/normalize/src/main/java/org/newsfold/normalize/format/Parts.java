package org.newsfold.normalize.format;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.newsfold.normalize.text.Draft;

/** Takes the articles found in a file, and is the way into files that it holds. */
final class Parts {
  private final Limits limits;
  private final Inflation inflation;
  private final Deadline deadline;
  private final Consumer<Part> taker;
  private final Splitter.@Nullable FileTaker files;
  private final PartNames names = new PartNames();
  private int depth;
  private int count;
  private long characters;

  /**
   * Begins.
   *
   * @param stored how many bytes of the file were read so far
   * @param files takes the files that a file holds instead of reading them; null: they are read
   */
  Parts(
      Limits limits,
      LongSupplier stored,
      InstantSource clock,
      Consumer<Part> taker,
      Splitter.@Nullable FileTaker files) {
    this.limits = limits;
    this.deadline = new Deadline(clock, limits.time());
    this.inflation = new Inflation(limits, stored, deadline);
    this.taker = taker;
    this.files = files;
  }

  /**
   * A file within a file.
   *
   * @param name a path within the holder, or what else tells it from its siblings
   * @param contentType empty where nobody says
   * @param address where it was found on the Web, if that is known
   */
  record Inner(String name, String contentType, @Nullable String address) {}

  Limits limits() {
    return limits;
  }

  /** How many parts were found so far. */
  int count() {
    return count;
  }

  /** Reads a file, or what an envelope around it holds. */
  void open(Source source) throws IOException {
    deadline.check();
    if (depth > limits.nesting()) {
      throw new RejectedException(
          "It holds archives in archives, more than %d deep. Unpack it and drop the articles."
              .formatted(limits.nesting()));
    }
    if (source.head().length == 0) {
      throw new RejectedException("It is empty. Drop it again once it holds text.");
    }
    depth++;
    try {
      if (files == null) {
        read(Formats.of(source), source);
      } else {
        split(source, files);
      }
    } finally {
      depth--;
    }
  }

  /** Reads a file that is a part of its own, whose fate is its own as well. */
  void open(Source holder, Inner inner, InputStream in) throws IOException {
    String part = names.of(holder.part(), inner.name());
    try {
      open(new Source(part, part, inner.contentType(), in, limits.partBytes()).at(inner.address()));
    } catch (WholeFileException e) {
      throw e;
    } catch (RejectedException e) {
      reject(part, e.reason());
    }
  }

  /** Adds an article that is all of a file or of a part. */
  void add(Source source, String format, Draft draft) throws RejectedException {
    String address = source.address();
    add(source.part(), format, address == null ? draft : draft.foundAt(address));
  }

  /** Adds an article that is one of those that a file holds, or says why it is none. */
  void add(Source holder, String name, String format, DraftReader draft) throws IOException {
    String part = names.of(holder.part(), name);
    try {
      add(part, format, draft.read());
    } catch (WholeFileException e) {
      throw e;
    } catch (RejectedException e) {
      reject(part, e.reason());
    }
  }

  /** Reads one article out of a file of many. */
  @FunctionalInterface
  interface DraftReader {
    /**
     * The article.
     *
     * @throws RejectedException if it is none
     */
    Draft read() throws IOException;
  }

  /** Rejects one of the articles, or files, that a file holds. */
  void reject(Source holder, String name, String reason) throws IOException {
    reject(names.of(holder.part(), name), reason);
  }

  /** Bytes as they come out of an archive; counted, so that no bomb gets far. */
  InputStream inflating(InputStream in) {
    return inflation.of(in, depth);
  }

  /** Rejects a text that is longer than any article. */
  void checkLength(String text) throws RejectedException {
    if (text.length() > limits.bodyCharacters()) {
      throw new RejectedException(
          "Its text has %,d characters, more than the %,d of one article. Split it into articles."
              .formatted(text.length(), limits.bodyCharacters()));
    }
  }

  private void split(Source source, Splitter.FileTaker taken) throws IOException {
    Optional<Format> holder = Formats.holding(source);
    if (holder.isPresent()) {
      read(holder.get(), source);
    } else {
      countOne();
      taken.take(source.part(), source.contentType(), source.address(), source.bytes());
    }
  }

  private void read(Format format, Source source) throws IOException {
    try {
      format.read(source, this);
    } catch (RejectedException | UnreadableException e) {
      throw e;
    } catch (DamagedException e) {
      if (e.depth() < depth) {
        throw e;
      }
      throw damaged(format);
    } catch (IOException e) {
      throw damaged(format);
    }
  }

  private static RejectedException damaged(Format format) {
    return new RejectedException(
        "It is %s that is damaged or cut off. Upload it again, whole.".formatted(format.name()));
  }

  private void add(String part, String format, Draft draft) throws RejectedException {
    checkLength(draft.body());
    characters += draft.body().length() + draft.headline().length();
    if (characters > limits.allCharacters()) {
      throw new TooMuchException(
          "Its articles have more than %,d characters together, the most of one file."
              .formatted(limits.allCharacters()));
    }
    take(new Part.Read(part, format, draft));
  }

  private void reject(String part, String reason) throws RejectedException {
    take(new Part.Rejected(part, reason));
  }

  private void take(Part part) throws RejectedException {
    countOne();
    taker.accept(part);
  }

  private void countOne() throws RejectedException {
    if (++count > limits.parts()) {
      throw new TooMuchException(
          "It holds more than %,d parts, the most of one file.".formatted(limits.parts()));
    }
  }
}
