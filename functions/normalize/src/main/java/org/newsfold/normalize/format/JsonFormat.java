package org.newsfold.normalize.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.newsfold.normalize.json.JsonArticle;
import org.newsfold.normalize.json.JsonObjects;
import org.newsfold.normalize.json.JsonWrapper;
import org.newsfold.normalize.metadata.Json;
import org.newsfold.normalize.metadata.JsonReader;
import org.newsfold.normalize.text.Draft;

/**
 * Articles as JSON: one object; an array, or lines of objects (JSON Lines), read one at a time; or
 * a list of them within an object, as JSON Feed and the answers of news services are.
 */
final class JsonFormat implements Format {
  private static final int LOOKED_AT = 4_096;

  /** The content type of an object out of a list. */
  private static final String ONE = "application/json; of=list";

  @Override
  public String name() {
    return "a JSON file";
  }

  @Override
  public boolean matches(Source source) throws IOException {
    String start = source.start(LOOKED_AT).strip();
    if (!start.startsWith("{") && !start.startsWith("[")) {
      return false;
    }
    String inner = start.substring(1).stripLeading();
    return inner.startsWith("\"") || inner.startsWith("{") || inner.startsWith("}");
  }

  /** Of a list each object could as well be a file. */
  @Override
  public boolean holdsFiles(Source source) throws IOException {
    if (source.contentType().equals(ONE)) {
      return false;
    }
    String start = source.start(Source.HEAD).stripLeading();
    if (start.startsWith("[") || source.isNamed(".jsonl", ".ndjson")) {
      return true;
    }
    JsonObjects objects = new JsonObjects(new StringReader(start), Source.HEAD);
    return objects.next().filter(JsonObjects.Found::isWhole).isPresent()
        && objects.next().isPresent();
  }

  @Override
  public void read(Source source, Parts parts) throws IOException {
    boolean list = holdsFiles(source);
    JsonObjects objects = new JsonObjects(source.reader(), parts.limits().partBytes());
    Optional<JsonObjects.Found> found = objects.next();
    if (found.isEmpty()) {
      throw new RejectedException("It is JSON without any object. Drop it again with articles.");
    }
    if (!list) {
      single(source, found.get(), parts);
      return;
    }
    for (int number = 1; found.isPresent(); number++) {
      line(source, found.get(), number, parts);
      found = objects.next();
    }
  }

  private static void single(Source source, JsonObjects.Found found, Parts parts)
      throws IOException {
    check(found);
    Json json = JsonReader.read(found.text());
    JsonArticle article = new JsonArticle(json);
    List<Json> items = article.hasText() ? List.of() : JsonWrapper.items(json);
    if (items.isEmpty()) {
      checkText(article);
      parts.add(source, "json", draft(article));
    }
    for (int i = 0; i < items.size(); i++) {
      item(source, new JsonArticle(items.get(i)), i + 1, parts);
    }
  }

  private static void checkText(JsonArticle article) throws RejectedException {
    if (!article.hasText() && !article.hasSummary()) {
      throw new RejectedException(
          "It is JSON without the text of an article (articleBody, maintext, text, body, content)."
              + " Drop the articles themselves.");
    }
  }

  private static void line(Source source, JsonObjects.Found found, int number, Parts parts)
      throws IOException {
    try {
      check(found);
    } catch (RejectedException e) {
      parts.reject(source, String.valueOf(number), e.reason());
      return;
    }
    String name =
        new JsonArticle(JsonReader.read(found.text())).name().orElse(String.valueOf(number));
    parts.open(
        source,
        new Parts.Inner(name, ONE, null),
        new ByteArrayInputStream(found.text().getBytes(StandardCharsets.UTF_8)));
  }

  private static void item(Source source, JsonArticle article, int number, Parts parts)
      throws IOException {
    String name = article.name().orElse(String.valueOf(number));
    parts.add(source, name, "json", () -> draft(article));
  }

  private static Draft draft(JsonArticle article) throws RejectedException {
    if (article.isCancelled()) {
      throw new RejectedException("Its publisher has cancelled it.");
    }
    Draft draft = article.draft();
    if (draft.body().isEmpty()) {
      throw new RejectedException(
          "It has no text (articleBody, maintext, text, body, content). Drop it again with its"
              + " text.");
    }
    return draft;
  }

  private static void check(JsonObjects.Found found) throws RejectedException {
    if (!found.isWhole()) {
      throw new RejectedException("It is a JSON object without its end. Upload it again, whole.");
    }
  }
}
