package org.newsfold.normalize.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsfold.normalize.text.Sentences;
import org.newsfold.normalize.text.TextRepair;

/**
 * The headline among a page's titles: the one that most other titles repeat or hold. So a heading
 * with a kicker before it loses to the headline alone, and a title with the site's name after it to
 * the heading. Of equals the one of better evidence is taken. What sites append to titles, their
 * name after a bar or dash, is cut off.
 */
final class Headlines {
  private static final List<String> SEPARATORS =
      List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ");

  /** A title before a separator, in characters; shorter ones are labels. */
  private static final int SHORTEST = 12;

  private static final int REPEATS = 4;
  private static final int HOLDS = 2;
  private static final int BEGINS = 1;
  private static final int ENDS = 2;
  private static final int ONLY_HEADING = 2;
  private static final int HEADING = 1;

  private final Facts facts;
  private final List<Title> titles;
  private final Set<String> sites = new LinkedHashSet<>();

  private record Title(String text, String key, Evidence evidence) {}

  Headlines(Facts facts) {
    this.facts = facts;
    facts.inOrder(Fact.PUBLISHER).map(Sentences::key).forEach(sites::add);
    sites.remove("");
    titles = Stream.of(Evidence.values()).flatMap(this::titles).toList();
  }

  private Stream<Title> titles(Evidence evidence) {
    return facts.all(Fact.HEADLINE, evidence).stream()
        .map(TextRepair::line)
        .map(text -> new Title(text, Sentences.key(text), evidence))
        .filter(title -> !title.key().isEmpty());
  }

  /** Every title of the page, with and without what is appended, as {@link Sentences#key}. */
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>(sites);
    for (Title title : titles) {
      keys.add(title.key());
      pieces(title.text()).stream()
          .filter(piece -> piece.length() > 20)
          .map(Sentences::key)
          .forEach(keys::add);
    }
    return keys;
  }

  /** Empty if the page has no title. */
  String headline() {
    String best = "";
    int bestSupport = -1;
    for (Title title : titles) {
      int support = sites.contains(title.key()) ? 0 : support(title);
      if (support > bestSupport) {
        best = title.text();
        bestSupport = support;
      }
    }
    return withoutSite(best);
  }

  private int support(Title title) {
    int support = 0;
    for (Title other : titles) {
      if (!other.equals(title)) {
        support += agreement(other.key(), title.key());
      }
    }
    if (title.evidence() == Evidence.VISIBLE) {
      boolean only = facts.all(Fact.HEADLINE, Evidence.VISIBLE).size() == 1;
      support += only ? ONLY_HEADING : HEADING;
    }
    return support;
  }

  private static int agreement(String other, String title) {
    if (other.equals(title)) {
      return REPEATS;
    }
    int support = other.contains(title) ? HOLDS : 0;
    support += other.startsWith(title) ? BEGINS : 0;
    return support + (other.endsWith(title) ? ENDS : 0);
  }

  private String withoutSite(String title) {
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
    long holding = titles.stream().filter(title -> title.key().contains(key)).count();
    return holding <= 1 && titles.size() > 1;
  }

  private static List<String> pieces(String title) {
    List<String> pieces = new ArrayList<>();
    for (String separator : SEPARATORS) {
      int at = title.indexOf(separator);
      if (at >= 0) {
        pieces.add(title.substring(0, at));
        pieces.add(title.substring(title.lastIndexOf(separator) + separator.length()));
      }
    }
    return pieces;
  }
}
