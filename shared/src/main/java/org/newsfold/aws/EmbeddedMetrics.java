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
    List<String> metrics = metrics(event);
    LoggingEventBuilder line =
        log.atInfo().addKeyValue("_aws", directive(metrics)).addKeyValue(DIMENSION, function);
    for (String metric : metrics) {
      line = line.addKeyValue(metric, metric.equals(event.metric()) ? 1 : 0);
    }
    trace.on(line).log(event.metric());
  }

  /** Not to be rejected counts as 0, so that the average of 0 and 1 is the share of what is. */
  private static List<String> metrics(Event event) {
    return event == Event.NORMALIZED
        ? List.of(event.metric(), Event.REJECTED.metric())
        : List.of(event.metric());
  }

  private Map<String, Object> directive(List<String> metrics) {
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
                metrics.stream().map(metric -> Map.of("Name", metric, "Unit", "Count")).toList())));
  }
}
