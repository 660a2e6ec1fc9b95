package org.newsfold.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import org.newsfold.article.Article;
import org.newsfold.article.Enriched;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Normalized;
import org.newsfold.article.Withdrawal;

/**
 * The JSON of what records alone do not say: times, and withdrawals among articles. (Jackson's own
 * module for times would load a hundred classes at every cold start.)
 */
final class DomainModule extends SimpleModule {
  private static final long serialVersionUID = 1;
  private static final String WITHDRAWN = "withdrawn";

  DomainModule() {
    super("newsfold");
    iso(Instant.class, Instant::parse);
    iso(LocalDate.class, LocalDate::parse);
    iso(LocalTime.class, LocalTime::parse);
    iso(Duration.class, Duration::parse);
    addSerializer(new WithdrawalWriter());
    addDeserializer(Normalized.class, new ArticleOrWithdrawal<>(Normalized.class, Article.class));
    addDeserializer(
        Enriched.class, new ArticleOrWithdrawal<>(Enriched.class, EnrichedArticle.class));
  }

  private <T> void iso(Class<T> type, Function<String, T> parse) {
    addSerializer(type, ToStringSerializer.instance);
    addDeserializer(type, new IsoReader<>(type, parse));
  }

  /** Reads what a type's {@code toString} wrote. */
  private static final class IsoReader<T> extends FromStringDeserializer<T> {
    private static final long serialVersionUID = 1;
    private final transient Function<String, T> parse;

    IsoReader(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    protected T _deserialize(String value, DeserializationContext context) throws IOException {
      try {
        return parse.apply(value);
      } catch (DateTimeException e) {
        throw context.weirdStringException(value, handledType(), "not ISO 8601");
      }
    }
  }

  private static final class WithdrawalWriter extends StdSerializer<Withdrawal> {
    private static final long serialVersionUID = 1;

    WithdrawalWriter() {
      super(Withdrawal.class);
    }

    @Override
    public void serialize(Withdrawal w, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeStartObject(w);
      out.writeBooleanField(WITHDRAWN, true);
      provider.defaultSerializeField("id", w.id(), out);
      provider.defaultSerializeField("revision", w.revision(), out);
      provider.defaultSerializeField("upload", w.upload(), out);
      out.writeEndObject();
    }
  }

  /** Reads an article, or the withdrawal that stands in its place. */
  private static final class ArticleOrWithdrawal<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1;
    private final Class<? extends T> article;

    ArticleOrWithdrawal(Class<T> either, Class<? extends T> article) {
      super(either);
      this.article = article;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
      ObjectNode object = context.readValue(in, ObjectNode.class);
      Class<?> type = object.path(WITHDRAWN).booleanValue() ? Withdrawal.class : article;
      @SuppressWarnings("unchecked") // both are permitted by the sealed type
      T value = (T) context.readTreeAsValue(object, type);
      return value;
    }
  }
}
