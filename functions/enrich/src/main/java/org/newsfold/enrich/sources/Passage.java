package org.newsfold.enrich.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsfold.article.Entity;
import org.newsfold.article.EntityType;
import org.newsfold.article.Mention;
import org.newsfold.article.Span;
import org.newsfold.enrich.text.Word;

/**
 * A text with what is known of it before it is asked who says what.
 *
 * @param words in order, those of scripts without blanks cut into characters
 * @param named mentions of entities, in order
 */
public record Passage(
    String text, String language, List<Span> sentences, List<Word> words, List<Named> named) {
  /** A mention and whom it means. */
  record Named(int start, int end, String text, EntityType type, String id) {
    boolean isPerson() {
      return type == EntityType.PERSON;
    }
  }

  /** A text and the entities found in it. */
  public static Passage of(
      String text, String language, List<Span> sentences, List<Word> words, List<Entity> entities) {
    List<Named> named = new ArrayList<>();
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        named.add(
            new Named(mention.start(), mention.end(), mention.text(), entity.type(), entity.id()));
      }
    }
    named.sort(Comparator.comparingInt(Named::start));
    return new Passage(text, language, sentences, words, named);
  }

  /** The first word that begins at an offset or behind it. */
  int wordAt(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The mentions that lie in a stretch of the text. */
  List<Named> namedIn(int start, int end) {
    int from = firstNamed(start);
    int to = from;
    while (to < named.size() && named.get(to).end() <= end) {
      to++;
    }
    return named.subList(from, to);
  }

  private int firstNamed(int offset) {
    int low = 0;
    int high = named.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (named.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The last person mentioned before an offset, and not too far from it. */
  Optional<Named> personBefore(int offset, int farthest) {
    for (int i = firstNamed(offset) - 1; i >= 0; i--) {
      Named one = named.get(i);
      if (one.end() < offset - farthest) {
        return Optional.empty();
      }
      if (one.isPerson()) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** How many words lie between two stretches, the first of which ends before the other begins. */
  int wordsBetween(int end, int start) {
    return Math.max(0, wordAt(start) - wordAt(end));
  }
}
