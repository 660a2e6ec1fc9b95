package org.newsfold.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsfold.name.Tsv;
import org.newsfold.story.Link;

/**
 * The weights of the pair score: a logistic model for two articles of one language and one for
 * articles of two. A TSV file: rows of {@code feature}, weight in one language, weight across
 * languages; {@code bias}; {@code threshold} (probability from which on two groups of articles
 * join, no less than .35) and {@code version}.
 *
 * @param version made part of every link
 * @param threshold in ten-thousandths
 * @param oneLanguage bias, then one weight for each of {@link PairFeatures#NAMES}
 * @param acrossLanguages likewise
 */
record Model(
    String version, int threshold, List<Double> oneLanguage, List<Double> acrossLanguages) {
  Model {
    oneLanguage = List.copyOf(oneLanguage);
    acrossLanguages = List.copyOf(acrossLanguages);
  }

  static Model shipped() {
    return read(Tsv.rows(Model.class, "model.tsv"));
  }

  /**
   * Reads another model.
   *
   * @throws IllegalArgumentException if a row is missing or malformed, naming it, or the threshold
   *     lower than what links are kept from
   */
  static Model of(Path file) throws IOException {
    return read(Tsv.rows(file));
  }

  private static Model read(List<String[]> lines) {
    Map<String, String[]> rows = new HashMap<>();
    lines.forEach(cells -> rows.put(cells[0], cells));
    List<String> names = new ArrayList<>(List.of("bias"));
    names.addAll(PairFeatures.NAMES);
    return new Model(
        cell(rows, "version", 1),
        threshold(number(rows, "threshold", 1)),
        names.stream().map(name -> number(rows, name, 1)).toList(),
        names.stream().map(name -> number(rows, name, 2)).toList());
  }

  /** Refuses a threshold, from 0 to 1, below which no links are kept that could meet it. */
  static void requireThreshold(double threshold) {
    double least = Clusterer.FLOOR / (double) Link.ONE;
    if (!(threshold >= least && threshold <= 1)) {
      throw new IllegalArgumentException(
          "The model's threshold must be from " + least + " to 1, and is " + threshold);
    }
  }

  private static int threshold(double threshold) {
    requireThreshold(threshold);
    return (int) Math.round(threshold * Link.ONE);
  }

  private static double number(Map<String, String[]> rows, String name, int column) {
    String cell = cell(rows, name, column);
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("The model's row " + name + " has no number: " + cell, e);
    }
  }

  private static String cell(Map<String, String[]> rows, String name, int column) {
    String[] cells = rows.get(name);
    if (cells == null || cells.length <= column) {
      throw new IllegalArgumentException("The model has no row " + name + " of enough columns");
    }
    return cells[column];
  }
}
