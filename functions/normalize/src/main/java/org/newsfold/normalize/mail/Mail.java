package org.newsfold.normalize.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * A mail taken apart: its header, its texts, and what is attached, which is handed on as it is
 * read. Mails within the mail are attachments.
 */
public final class Mail {
  /** Multiparts within one another; no mail program nests deeper. */
  private static final int DEEPEST = 20;

  private static final int MOST_FIELDS = 1_000;
  private static final int LONGEST_FIELD = 100_000;

  private final Map<String, String> header = new HashMap<>();
  private final List<Text> texts = new ArrayList<>();
  private final Reader reader;
  private int attachments;

  /** A text of a mail. */
  record Text(boolean html, String location, String text) {}

  /** What the texts and attachments are read by. */
  public interface Reader {
    /** The decoded text of a part. */
    String text(InputStream in, String contentType) throws IOException;

    /** Takes an attachment that may be an article. */
    void attachment(String name, String contentType, InputStream in) throws IOException;
  }

  private Mail(Reader reader) {
    this.reader = reader;
  }

  /**
   * Takes a mail apart.
   *
   * @throws IOException if it is damaged or nested too deep
   */
  public static Mail read(InputStream in, Reader reader) throws IOException {
    MimeConfig config =
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(LONGEST_FIELD)
            .setMaxHeaderCount(MOST_FIELDS)
            .build();
    MimeTokenStream tokens = new MimeTokenStream(config);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    Mail mail = new Mail(reader);
    tokens.parse(in);
    mail.read(tokens);
    return mail;
  }

  /** A field of the mail's header, decoded; empty if there is none. */
  Optional<String> field(String name) {
    return Optional.ofNullable(header.get(name.toLowerCase(Locale.ROOT)));
  }

  List<Text> texts() {
    return texts;
  }

  private void read(MimeTokenStream tokens) throws IOException {
    int depth = 0;
    Map<String, String> fields = header;
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM;
        state = next(tokens)) {
      switch (state) {
        case T_START_MULTIPART -> {
          if (++depth > DEEPEST) {
            throw new IOException("Nested too deep");
          }
        }
        case T_END_MULTIPART -> depth--;
        case T_START_BODYPART -> fields = new HashMap<>();
        case T_FIELD -> put(tokens.getField(), fields);
        case T_BODY -> body(tokens, fields);
        default -> {
          // What lies around the parts says nothing.
        }
      }
    }
  }

  private static EntityState next(MimeTokenStream tokens) throws IOException {
    try {
      return tokens.next();
    } catch (MimeException | RuntimeException e) {
      throw new IOException("No MIME", e);
    }
  }

  private static void put(Field field, Map<String, String> fields) {
    String body = field.getBody() == null ? "" : field.getBody();
    fields.putIfAbsent(
        field.getName().toLowerCase(Locale.ROOT),
        DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT).strip());
  }

  private void body(MimeTokenStream tokens, Map<String, String> fields) throws IOException {
    BodyDescriptor about = tokens.getBodyDescriptor();
    String type = about.getMimeType() == null ? "" : about.getMimeType().toLowerCase(Locale.ROOT);
    String contentType = fields.getOrDefault("content-type", type);
    String disposition = fields.getOrDefault("content-disposition", "");
    String file =
        Parameter.of(disposition, "filename")
            .or(() -> Parameter.of(contentType, "name"))
            .orElse("");
    boolean attached =
        disposition.toLowerCase(Locale.ROOT).startsWith("attachment") || !file.isEmpty();
    InputStream in = tokens.getDecodedInputStream();
    if (!attached && (type.equals("text/plain") || type.equals("text/html"))) {
      texts.add(
          new Text(
              type.equals("text/html"),
              fields.getOrDefault("content-location", ""),
              reader.text(in, contentType)));
    } else if (Attachment.mayBeArticle(type, file)) {
      attachments++;
      String name = file.isEmpty() ? "attachment-" + attachments : file;
      reader.attachment(name, contentType, in);
    }
  }
}
