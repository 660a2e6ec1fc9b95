package org.newsfold.aws;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Enriched;
import org.newsfold.article.Normalized;
import org.newsfold.article.Revision;
import org.newsfold.json.Json;
import org.newsfold.store.ArticleKey;
import org.newsfold.store.ArticleStore;
import org.newsfold.store.FactKey;
import org.newsfold.story.Fact;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * The articles bucket on S3. Saving again what is there already writes it again: the notification
 * that this raises repairs whatever was left undone.
 */
public final class S3ArticleStore implements ArticleStore {
  private final Supplier<S3Client> s3;
  private final String bucket;

  public S3ArticleStore(S3Client s3, String bucket) {
    this(() -> s3, bucket);
  }

  /** With a client that is asked for at each use. */
  public S3ArticleStore(Supplier<S3Client> s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  @Override
  public void save(Normalized normalized) {
    put(
        new ArticleKey(ArticleKey.Stage.NORMALIZED, normalized.id(), normalized.revision())
            .toString(),
        normalized);
  }

  @Override
  public void save(Enriched enriched) {
    put(
        new ArticleKey(ArticleKey.Stage.ENRICHED, enriched.id(), enriched.revision()).toString(),
        enriched);
  }

  @Override
  public Optional<Normalized> normalized(ArticleId id, Revision revision) {
    return get(
        new ArticleKey(ArticleKey.Stage.NORMALIZED, id, revision).toString(), Normalized.class);
  }

  @Override
  public List<Revision> revisions(ArticleId id) {
    String prefix = ArticleKey.prefix(ArticleKey.Stage.NORMALIZED, id);
    return s3.get().listObjectsV2Paginator(r -> r.bucket(bucket).prefix(prefix)).contents().stream()
        .map(object -> ArticleKey.parse(object.key()))
        .flatMap(Optional::stream)
        .map(ArticleKey::revision)
        .sorted()
        .toList();
  }

  @Override
  public Optional<Enriched> enriched(ArticleId id, Revision revision) {
    return get(new ArticleKey(ArticleKey.Stage.ENRICHED, id, revision).toString(), Enriched.class);
  }

  @Override
  public void save(Fact fact) {
    put(FactKey.of(fact).toString(), fact);
  }

  @Override
  public Optional<Fact> fact(FactKey key) {
    return get(key.toString(), Fact.class);
  }

  private void put(String key, Object value) {
    s3.get()
        .putObject(
            r -> r.bucket(bucket).key(key).contentType("application/json"),
            RequestBody.fromBytes(Json.bytes(value)));
  }

  private <T> Optional<T> get(String key, Class<T> type) {
    try {
      byte[] json = s3.get().getObjectAsBytes(r -> r.bucket(bucket).key(key)).asByteArrayUnsafe();
      return Optional.of(Json.read(json, type));
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    }
  }
}
