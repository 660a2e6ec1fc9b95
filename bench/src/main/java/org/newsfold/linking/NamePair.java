package org.newsfold.linking;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.newsfold.name.Tsv;

/**
 * Two names and whether they are one entity's.
 *
 * @param entity what the pair is about; pairs of one entity are never in different halves
 * @param kind {@code person}, {@code company} or {@code ship}
 */
public record NamePair(String entity, String kind, String name, String other, boolean same) {
  /** The pairs written for this benchmark. */
  public static List<NamePair> own() {
    return Tsv.rows(NamePair.class, "name-pairs.tsv").stream()
        .map(row -> new NamePair(row[0], row[1], row[2], row[3], row[4].equals("true")))
        .toList();
  }

  /** Whether rules may be written looking at it; the other half is only counted. */
  public boolean isForTuning() {
    CRC32 sum = new CRC32();
    sum.update(entity.getBytes(StandardCharsets.UTF_8));
    return sum.getValue() % 2 == 0;
  }
}
