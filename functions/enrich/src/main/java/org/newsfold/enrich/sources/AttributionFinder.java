package org.newsfold.enrich.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsfold.article.Attribution;
import org.newsfold.article.Entity;
import org.newsfold.article.EntityType;
import org.newsfold.article.Mention;
import org.newsfold.article.Span;
import org.newsfold.enrich.text.Word;
import org.newsfold.name.EntityId;
import org.newsfold.name.Folding;
import org.newsfold.name.Tsv;

/**
 * Finds sentences that say that something is from an outlet, an agency or another organization: a
 * cue of {@code attribution-cues.tsv} (<i>according to</i>, <i>laut</i>, <i>сообщает</i>) and the
 * organization beside it, behind or before the cue as the cue demands, with at most a few words
 * between.
 */
public final class AttributionFinder {
  private static final int MOST_BETWEEN = 4;
  private static final int LONGEST_CUE = 4;

  private final Map<String, Map<String, Side>> cues = new HashMap<>();

  /** On which side of a cue the source stands. */
  private enum Side {
    FOLLOWS,
    PRECEDES,
    EITHER
  }

  /** An organization's mention. */
  private record Source(int start, int end, String text, String id) {}

  /** A cue as words from..to of a sentence. */
  private record Cue(int from, int to, Side side) {}

  public AttributionFinder() {
    for (String[] row : Tsv.rows(AttributionFinder.class, "attribution-cues.tsv")) {
      Side side = row[2].equals("follows") ? Side.FOLLOWS : Side.PRECEDES;
      cues.computeIfAbsent(row[0], language -> new HashMap<>())
          .merge(Folding.fold(row[1]), side, (one, other) -> one == other ? one : Side.EITHER);
    }
  }

  /** The attributions of a text, in order; one per sentence and source. */
  public List<Attribution> find(
      String text, List<Span> sentences, List<Word> words, List<Entity> entities, String language) {
    List<Source> sources = sources(entities);
    List<Attribution> found = new ArrayList<>();
    int word = 0;
    int source = 0;
    for (Span sentence : sentences) {
      int firstWord = word;
      while (word < words.size() && words.get(word).start() < sentence.end()) {
        word++;
      }
      int firstSource = source;
      while (source < sources.size() && sources.get(source).start() < sentence.end()) {
        source++;
      }
      if (source > firstSource) {
        List<Word> inside = words.subList(firstWord, word);
        find(text, sentence, inside, sources.subList(firstSource, source), language, found);
      }
    }
    return found;
  }

  private static List<Source> sources(List<Entity> entities) {
    List<Source> sources = new ArrayList<>();
    for (Entity entity : entities) {
      if (entity.type() == EntityType.ORGANIZATION) {
        for (Mention mention : entity.mentions()) {
          sources.add(new Source(mention.start(), mention.end(), mention.text(), entity.id()));
        }
      }
    }
    sources.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return sources;
  }

  private void find(
      String text,
      Span sentence,
      List<Word> words,
      List<Source> sources,
      String language,
      List<Attribution> found) {
    Map<String, Source> named = new LinkedHashMap<>();
    for (Cue cue : cues(words, language)) {
      source(words, cue, sources).ifPresent(source -> named.putIfAbsent(source.id(), source));
    }
    for (Source source : sources) {
      if (isDateline(text, source)) {
        named.putIfAbsent(source.id(), source);
      }
    }
    for (Source source : named.values()) {
      found.add(
          new Attribution(
              sentence.start(),
              sentence.end(),
              sentence.of(text),
              source.text(),
              EntityId.of(EntityType.ORGANIZATION, source.text())));
    }
  }

  /** {@code VILNIUS (Reuters) - …}. */
  private static boolean isDateline(String text, Source source) {
    int after = source.end();
    boolean bracketed =
        source.start() > 0 && text.charAt(source.start() - 1) == '(' && text.startsWith(")", after);
    return bracketed
        && after + 2 < text.length()
        && text.charAt(after + 1) == ' '
        && "-–—".indexOf(text.charAt(after + 2)) >= 0;
  }

  private List<Cue> cues(List<Word> words, String language) {
    Map<String, Side> table = cues.getOrDefault(language, Map.of());
    List<Cue> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      StringBuilder phrase = new StringBuilder();
      for (int to = at; to < words.size() && to - at < LONGEST_CUE; to++) {
        phrase.append(to > at ? " " : "").append(words.get(to).folded());
        Side side = table.get(phrase.toString());
        if (side != null) {
          found.add(new Cue(at, to + 1, side));
        }
      }
    }
    return found;
  }

  /** The source nearest to a cue on its side. */
  private static Optional<Source> source(List<Word> words, Cue cue, List<Source> sources) {
    Optional<Source> after = Optional.empty();
    Optional<Source> before = Optional.empty();
    int cueStart = words.get(cue.from()).start();
    int cueEnd = words.get(cue.to() - 1).end();
    for (Source source : sources) {
      if (source.end() <= cueStart) {
        before = Optional.of(source);
      } else if (source.start() >= cueEnd && after.isEmpty()) {
        after = Optional.of(source);
      }
    }
    if (cue.side() != Side.PRECEDES) {
      Optional<Source> near = after.filter(source -> isNear(words, cue.to(), source.start()));
      if (near.isPresent()) {
        return near;
      }
    }
    return cue.side() == Side.FOLLOWS
        ? Optional.empty()
        : before.filter(source -> wordsBetween(words, source.end(), cueStart) <= MOST_BETWEEN - 1);
  }

  private static boolean isNear(List<Word> words, int from, int sourceStart) {
    int between = 0;
    while (from + between < words.size() && words.get(from + between).start() < sourceStart) {
      between++;
    }
    return between <= MOST_BETWEEN;
  }

  private static int wordsBetween(List<Word> words, int from, int to) {
    int between = 0;
    for (Word word : words) {
      between += word.start() >= from && word.end() <= to ? 1 : 0;
    }
    return between;
  }
}
