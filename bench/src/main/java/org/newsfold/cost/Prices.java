package org.newsfold.cost;

import java.util.Map;
import java.util.stream.Collectors;
import org.newsfold.name.Tsv;

/** List prices, by {@code prices.tsv}, which says of where and when. */
final class Prices {
  private final Map<String, Double> dollars =
      Tsv.rows(Prices.class, "prices.tsv").stream()
          .collect(
              Collectors.toMap(
                  row -> row[0], row -> Double.parseDouble(row[1]) / Double.parseDouble(row[2])));

  /** Dollars for so many of what a key names. */
  double of(String key, double amount) {
    Double price = dollars.get(key);
    if (price == null) {
      throw new IllegalArgumentException("No price of " + key);
    }
    return price * amount;
  }
}
