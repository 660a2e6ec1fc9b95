package org.newsfold.aws;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.newsfold.stage.Meter;
import org.newsfold.stage.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Counts by lines of the log, of which CloudWatch makes metrics. The line that counts an article is
 * also the one that it is followed by.
 *
 * <p>Format: <a
 * href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html">Embedded
 * metric format</a>. The one dimension is the function's name; article and revision are properties,
 * which cost nothing, and never dimensions.
 */
public final class EmbeddedMetrics implements Meter {
  /** Where alarms and dashboard look. */
  static final String NAMESPACE = "Newsfold";

  private static final String DIMENSION = "FunctionName";

  private final String function;
  private final InstantSource clock;
  private final Logger log;

  /**
   * Counts for one function.
   *
   * @param function its name, as Lambda tells it
   */
  public EmbeddedMetrics(String function) {
    this(function, InstantSource.system(), LoggerFactory.getLogger(EmbeddedMetrics.class));
  }

  EmbeddedMetrics(String function, InstantSource clock, Logger log) {
    this.function = function;
    this.clock = clock;
    this.log = log;
  }

  @Override
  public void count(Event event, Trace trace) {
    if (!log.isInfoEnabled()) {
      return;
    }
    LoggingEventBuilder line =
        log.atInfo()
            .addKeyValue("_aws", directive(event))
            .addKeyValue(DIMENSION, function)
            .addKeyValue(event.metric(), 1);
    trace.on(line).log(event.metric());
  }

  private Map<String, Object> directive(Event event) {
    return Map.of(
        "Timestamp",
        clock.millis(),
        "CloudWatchMetrics",
        List.of(
            Map.of(
                "Namespace",
                NAMESPACE,
                "Dimensions",
                List.of(List.of(DIMENSION)),
                "Metrics",
                List.of(Map.of("Name", event.metric(), "Unit", "Count")))));
  }
}
