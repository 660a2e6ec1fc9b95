package org.newsfold.normalize.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsfold.normalize.text.Sentences;
import org.newsfold.normalize.text.TextRepair;

/**
 * All that a page calls itself, the best evidence first; the kicker above a headline is cut off,
 * and a heading below the largest counts where it is a piece of the page's title.
 */
final class Titles {
  /** A title before a separator, in characters; shorter ones are labels. */
  static final int SHORTEST = 12;

  private static final int LONG_PIECE = 20;
  private static final List<String> SEPARATORS =
      List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ");

  private final Facts facts;
  private final Set<String> sites = new LinkedHashSet<>();
  private final List<Title> all;

  /**
   * One of them.
   *
   * @param key as {@link Sentences#key}
   */
  record Title(String text, String key, Evidence evidence) {
    boolean isHeading() {
      return evidence == Evidence.VISIBLE;
    }
  }

  Titles(Facts facts) {
    this.facts = facts;
    facts.inOrder(Fact.PUBLISHER).map(Sentences::key).forEach(sites::add);
    sites.remove("");
    all = Stream.of(Evidence.values()).flatMap(this::of).toList();
  }

  List<Title> all() {
    return all;
  }

  /** Keys of the names of the site. */
  Set<String> sites() {
    return sites;
  }

  /** Keys of every title, with and without what is appended, and of the site's names. */
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>(sites);
    for (Title title : all) {
      keys.add(title.key());
      pieces(title.text()).stream()
          .filter(piece -> piece.length() > LONG_PIECE)
          .map(Sentences::key)
          .forEach(keys::add);
    }
    return keys;
  }

  private Stream<Title> of(Evidence evidence) {
    return facts.all(Fact.HEADLINE, evidence).stream()
        .map(TextRepair::line)
        .flatMap(
            text ->
                switch (evidence) {
                  case VISIBLE -> Stream.of(withoutKicker(text));
                  case PAGE -> Stream.concat(headingIn(text), Stream.of(text));
                  default -> Stream.of(text);
                })
        .map(text -> new Title(text, Sentences.key(text), evidence))
        .filter(title -> !title.key().isEmpty());
  }

  private Stream<String> headingIn(String title) {
    Set<String> pieces = pieces(title).stream().map(Sentences::key).collect(Collectors.toSet());
    return facts.all(Fact.HEADING, Evidence.VISIBLE).stream()
        .filter(heading -> pieces.contains(Sentences.key(heading)))
        .limit(1);
  }

  /** A first line is a kicker if its name says so, or no other title goes on from it. */
  private String withoutKicker(String heading) {
    Optional<Kicker> kicker = facts.kicker();
    String rest = kicker.map(found -> found.cutFrom(heading)).orElse("");
    boolean named = kicker.map(Kicker::named).orElse(false);
    boolean cut = rest.length() >= SHORTEST && (named || isNoOtherTitle(heading));
    return cut ? rest : heading;
  }

  private boolean isNoOtherTitle(String heading) {
    return Stream.of(Evidence.values())
        .filter(evidence -> evidence != Evidence.VISIBLE)
        .flatMap(evidence -> facts.all(Fact.HEADLINE, evidence).stream())
        .map(TextRepair::line)
        .noneMatch(title -> title.contains(heading));
  }

  /** The title without the last of its pieces that is the site's name; as it is if none is. */
  String withoutSite(String title) {
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      boolean appended =
          at >= SHORTEST
              && isSite(title.substring(at + separator.length()), title.substring(0, at));
      if (appended) {
        return withoutSite(title.substring(0, at).strip());
      }
    }
    return title;
  }

  private boolean isSite(String end, String start) {
    String key = Sentences.key(end);
    boolean named = sites.stream().anyMatch(site -> site.contains(key) || key.contains(site));
    return named
        || (Sentences.words(end) <= 3 && Sentences.words(start) >= 4 && isOnlyInOneTitle(key));
  }

  /** Whether no other title of the page has these words: then the site appended them. */
  private boolean isOnlyInOneTitle(String key) {
    long holding = all.stream().filter(title -> title.key().contains(key)).count();
    return holding <= 1 && all.size() > 1;
  }

  /** What stands before, between and after separators; none if there is no separator. */
  static List<String> pieces(String title) {
    List<String> pieces = new ArrayList<>();
    for (String separator : SEPARATORS) {
      int from = 0;
      for (int at = title.indexOf(separator); at >= 0; at = title.indexOf(separator, from)) {
        pieces.add(title.substring(from, at));
        from = at + separator.length();
      }
      if (from > 0) {
        pieces.add(title.substring(from));
      }
    }
    return pieces;
  }
}
