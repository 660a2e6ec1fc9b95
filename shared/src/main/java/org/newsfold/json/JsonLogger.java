package org.newsfold.json;

import java.io.PrintStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.LoggingEventAware;
import org.slf4j.spi.MDCAdapter;

/**
 * Writes {@code {"timestamp","level","logger","message",…}} and the event's own fields.
 *
 * <p>Of an exception it says the class and where in Newsfold it came from. Its message it repeats
 * only if it is Newsfold's or AWS's: other libraries quote in theirs what they choke on, which may
 * be the text of an article.
 */
final class JsonLogger extends LegacyAbstractLogger implements LoggingEventAware {
  private static final long serialVersionUID = 1;
  private static final int PLACES = 8;

  private final Level threshold;
  private final transient PrintStream out;
  private final transient MDCAdapter context;

  JsonLogger(String name, Level threshold, PrintStream out, MDCAdapter context) {
    this.name = name;
    this.threshold = threshold;
    this.out = out;
    this.context = context;
  }

  @Override
  public void log(LoggingEvent event) {
    Map<String, Object> fields = new LinkedHashMap<>();
    List<KeyValuePair> pairs = event.getKeyValuePairs();
    if (pairs != null) {
      pairs.forEach(pair -> fields.put(pair.key, pair.value));
    }
    write(
        event.getLevel(),
        event.getMessage(),
        event.getArgumentArray(),
        event.getThrowable(),
        fields);
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level,
      @Nullable Marker marker,
      String message,
      Object @Nullable [] arguments,
      @Nullable Throwable thrown) {
    write(level, message, arguments, thrown, Map.of());
  }

  private void write(
      Level level,
      String message,
      Object @Nullable [] arguments,
      @Nullable Throwable thrown,
      Map<String, Object> fields) {
    Map<String, Object> line = new LinkedHashMap<>();
    Map<String, String> surroundings = context.getCopyOfContextMap();
    if (surroundings != null) {
      line.putAll(surroundings);
    }
    line.putAll(fields);
    line.put("timestamp", Instant.now().toString());
    line.put("level", level.name());
    line.put("logger", name);
    line.put("message", MessageFormatter.basicArrayFormat(message, arguments));
    if (thrown != null) {
      line.put("error", said(thrown));
      line.put("at", places(thrown));
    }
    out.println(Json.write(line));
  }

  private static String said(Throwable thrown) {
    String type = thrown.getClass().getName();
    boolean safe = type.startsWith("org.newsfold.") || type.startsWith("software.amazon.awssdk.");
    String said = safe && thrown.getMessage() != null ? type + ": " + thrown.getMessage() : type;
    return thrown.getCause() == null ? said : said + " by " + said(thrown.getCause());
  }

  private static List<String> places(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null && root.getStackTrace().length == 0) {
      root = root.getCause();
    }
    return Arrays.stream(root.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.newsfold."))
        .limit(PLACES)
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
        .toList();
  }

  @Override
  protected @Nullable String getFullyQualifiedCallerName() {
    return null;
  }

  private boolean isEnabled(Level level) {
    return level.toInt() >= threshold.toInt();
  }

  @Override
  public boolean isTraceEnabled() {
    return isEnabled(Level.TRACE);
  }

  @Override
  public boolean isDebugEnabled() {
    return isEnabled(Level.DEBUG);
  }

  @Override
  public boolean isInfoEnabled() {
    return isEnabled(Level.INFO);
  }

  @Override
  public boolean isWarnEnabled() {
    return isEnabled(Level.WARN);
  }

  @Override
  public boolean isErrorEnabled() {
    return isEnabled(Level.ERROR);
  }
}
