package org.newsfold.linking;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newsfold.article.EntityType;
import org.newsfold.name.EntityId;
import org.newsfold.name.Match;
import org.newsfold.name.NameMatcher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time of one comparison and of one id, warm, one thread, over the benchmark's pairs in turn. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class NameSpeed {
  private final NameMatcher matcher = new NameMatcher();
  private final List<NamePair> pairs = NamePair.own();
  private int next;

  /** Two names: may they be one entity's? */
  @Benchmark
  public Match compare() {
    NamePair pair = turn();
    return matcher.compare(pair.name(), pair.other());
  }

  /** A name to an id. */
  @Benchmark
  public String id() {
    NamePair pair = turn();
    EntityType type = pair.kind().equals("person") ? EntityType.PERSON : EntityType.ORGANIZATION;
    return EntityId.of(type, pair.name());
  }

  private NamePair turn() {
    next = (next + 1) % pairs.size();
    return pairs.get(next);
  }
}
