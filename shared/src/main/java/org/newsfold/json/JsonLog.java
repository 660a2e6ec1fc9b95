package org.newsfold.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMDCAdapter;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPLogger;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * What SLF4J finds to log with: one line of JSON an event.
 *
 * <p>On Lambda lines go to stdout, from INFO on what Newsfold says itself, from WARN on what
 * libraries say. Elsewhere only warnings are written, to stderr, or as on Lambda to the file that
 * the system property {@code newsfold.log} names; {@code off} writes nothing.
 */
public final class JsonLog implements SLF4JServiceProvider {
  /** The system property. */
  public static final String PROPERTY = "newsfold.log";

  /** The property's value for nothing at all. */
  public static final String OFF = "off";

  private static final String OURS = "org.newsfold.";

  /**
   * What some libraries take for worth a warning and is everyday: a condition of the table that
   * fails, a request that the local S3 answers with an error.
   */
  private static final Map<String, Level> QUIETER =
      Map.of("software.amazon.dynamodb.", Level.ERROR, "org.gaul.", Level.ERROR);

  /** They tell of what is odd in a document, which a rejection says better. */
  private static final Set<String> SILENT = Set.of("org.apache.pdfbox.", "org.apache.fontbox.");

  private final IMarkerFactory markers = new BasicMarkerFactory();
  private final MDCAdapter context = new BasicMDCAdapter();
  private final Map<String, Logger> loggers = new ConcurrentHashMap<>();
  private final PrintStream out;
  private final Level ours;

  /** As SLF4J creates it. */
  public JsonLog() {
    this(System.getProperty(PROPERTY, ""), System.getenv("AWS_LAMBDA_FUNCTION_NAME") != null);
  }

  JsonLog(String target, boolean onLambda) {
    this(stream(target, onLambda), onLambda || !target.isEmpty());
  }

  /**
   * To one's own stream.
   *
   * @param whole as on Lambda; else warnings only
   */
  public JsonLog(PrintStream out, boolean whole) {
    this.out = out;
    this.ours = whole ? Level.INFO : Level.WARN;
  }

  private static PrintStream stream(String target, boolean onLambda) {
    if (target.equals(OFF)) {
      return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
    if (target.isEmpty()) {
      return onLambda ? System.out : System.err;
    }
    try {
      return new PrintStream(
          Files.newOutputStream(
              Path.of(target), StandardOpenOption.CREATE, StandardOpenOption.APPEND),
          true,
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      System.err.println("No log is kept: " + target + " cannot be written.");
      return stream(OFF, onLambda);
    }
  }

  @Override
  public ILoggerFactory getLoggerFactory() {
    return name -> loggers.computeIfAbsent(name, this::logger);
  }

  private Logger logger(String name) {
    return SILENT.stream().anyMatch(name::startsWith)
        ? NOPLogger.NOP_LOGGER
        : new JsonLogger(name, threshold(name), out, context);
  }

  private Level threshold(String logger) {
    return QUIETER.entrySet().stream()
        .filter(quieter -> logger.startsWith(quieter.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(logger.startsWith(OURS) ? ours : Level.WARN);
  }

  @Override
  public IMarkerFactory getMarkerFactory() {
    return markers;
  }

  @Override
  public MDCAdapter getMDCAdapter() {
    return context;
  }

  @Override
  public String getRequestedApiVersion() {
    return "2.0.99";
  }

  @Override
  public void initialize() {
    // Everything is there as soon as this object is.
  }
}
