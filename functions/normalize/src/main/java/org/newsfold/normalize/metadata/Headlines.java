package org.newsfold.normalize.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsfold.normalize.text.Sentences;
import org.newsfold.normalize.text.TextRepair;

/**
 * The headline among a page's titles. A heading that the reader sees is right if another title
 * begins with it, or holds it; else the titles are taken in the order of evidence. What sites
 * append to titles, their name after a bar or dash, is cut off.
 */
final class Headlines {
  private static final String[] SEPARATORS = {
    " | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / "
  };
  private static final int SHORTEST = 12;

  private final Facts facts;
  private final Set<String> sites = new LinkedHashSet<>();

  Headlines(Facts facts) {
    this.facts = facts;
    facts.inOrder(Fact.PUBLISHER).map(Sentences::key).forEach(sites::add);
    sites.remove("");
  }

  /** Every title of the page, with and without what is appended, as {@link Sentences#key}. */
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>(sites);
    facts
        .inOrder(Fact.HEADLINE)
        .forEach(
            title -> {
              keys.add(Sentences.key(title));
              pieces(title).stream()
                  .filter(piece -> piece.length() > 20)
                  .map(Sentences::key)
                  .forEach(keys::add);
            });
    keys.remove("");
    return keys;
  }

  /** Empty if the page has no title. */
  String headline() {
    List<String> titles = facts.inOrder(Fact.HEADLINE).map(TextRepair::line).toList();
    return seen(titles).or(() -> titles.stream().findFirst()).map(this::withoutSite).orElse("");
  }

  /** The one heading that a title confirms. */
  private Optional<String> seen(List<String> titles) {
    List<String> headings =
        facts.all(Fact.HEADLINE, Evidence.VISIBLE).stream().map(TextRepair::line).toList();
    for (String heading : headings) {
      String key = Sentences.key(heading);
      boolean confirmed =
          titles.stream()
              .filter(title -> !title.equals(heading))
              .map(Sentences::key)
              .anyMatch(title -> title.contains(key));
      if (heading.length() >= SHORTEST && confirmed && !sites.contains(key)) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  private String withoutSite(String title) {
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at >= SHORTEST
          && isSite(title.substring(at + separator.length()), title.substring(0, at))) {
        return withoutSite(title.substring(0, at).strip());
      }
    }
    return title;
  }

  private boolean isSite(String end, String start) {
    String key = Sentences.key(end);
    boolean named = sites.stream().anyMatch(site -> site.contains(key) || key.contains(site));
    return named
        || (Sentences.words(end) <= 3 && Sentences.words(start) >= 4 && isOnlyInTitle(end));
  }

  /** Whether no other title of the page has these words: then the site appended them. */
  private boolean isOnlyInTitle(String end) {
    String key = Sentences.key(end);
    List<String> titles = facts.inOrder(Fact.HEADLINE).map(Sentences::key).toList();
    return titles.stream().filter(title -> title.contains(key)).count() <= 1 && titles.size() > 1;
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
