package org.newsfold.enrich.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsfold.name.Tsv;

/**
 * How much each sort of evidence weighs, and what each language starts from: {@code weights.tsv},
 * derived by {@code newsfold bench languages}.
 *
 * @param features one for each of {@link Evidence#FEATURES}
 * @param biases by what {@link Candidate#key} says
 */
record Weights(List<Double> features, Map<String, Double> biases) {
  private static final String BIAS = "bias ";

  Weights {
    features = List.copyOf(features);
    biases = Map.copyOf(biases);
  }

  /** The weights that are shipped. */
  static Weights shipped() {
    Map<String, Double> all = new HashMap<>();
    for (String[] row : Tsv.rows(Weights.class, "weights.tsv")) {
      all.put(row[0], Double.valueOf(row[1]));
    }
    List<Double> features = Evidence.FEATURES.stream().map(n -> all.getOrDefault(n, 0.0)).toList();
    Map<String, Double> biases = new HashMap<>();
    all.forEach(
        (name, value) -> {
          if (name.startsWith(BIAS)) {
            biases.put(name.substring(BIAS.length()), value);
          }
        });
    return new Weights(features, biases);
  }

  /** The weights of {@link Evidence#FEATURES}, in a new array. */
  float[] ofFeatures() {
    float[] weights = new float[features.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = features.get(i).floatValue();
    }
    return weights;
  }

  double bias(Candidate candidate) {
    return biases.getOrDefault(candidate.key(), 0.0);
  }
}
