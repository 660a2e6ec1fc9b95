package org.newsfold.normalize.metadata;

import java.util.Comparator;
import java.util.List;
import org.newsfold.normalize.metadata.Titles.Title;

/**
 * The headline among a page's titles: what stands largest for a reader, if the page's other titles
 * share its words; a shorter title that it holds is better still, what is before or after it being
 * a kicker or a site's name. Otherwise the title that most others repeat or hold. Of equals the one
 * of better evidence is taken, and the site's name is cut off.
 */
final class Headlines {
  private static final int REPEATS = 4;
  private static final int HOLDS = 2;
  private static final int BEGINS = 1;
  private static final int ENDS = 2;

  /** What a heading counts: more than all votes of others if it is the only one of its size. */
  private static final int MAIN_HEADING = 20;

  private static final int ONE_OF_HEADINGS = 10;
  private static final int ONLY_HEADING = 2;
  private static final int HEADING = 1;

  /** Words of a heading, below which it may share half of them with another by chance. */
  private static final int FEW_WORDS = 3;

  /** Pieces of a title from which on they are site, sections and headline. */
  private static final int SEVERAL = 3;

  private final Titles titles;

  Headlines(Titles titles) {
    this.titles = titles;
  }

  /** Empty if the page has no title. */
  String headline() {
    String best = "";
    int bestSupport = -1;
    for (Title title : titles.all()) {
      int support = titles.sites().contains(title.key()) ? 0 : support(title);
      if (support > bestSupport) {
        best = title.text();
        bestSupport = support;
      }
    }
    return titles.all().size() == 1 ? longestPiece(best) : titles.withoutSite(best);
  }

  /** Of a title alone, with the site's and its sections' names, the piece that says most. */
  private String longestPiece(String title) {
    List<String> pieces = Titles.pieces(title);
    return pieces.size() < SEVERAL
        ? titles.withoutSite(title)
        : pieces.stream().max(Comparator.comparingInt(String::length)).orElse(title);
  }

  private int support(Title title) {
    int support = 0;
    for (Title other : titles.all()) {
      if (!other.equals(title)) {
        support += agreement(other.key(), title.key());
      }
    }
    return title.isHeading() ? support + heading(title) : support;
  }

  private static int agreement(String other, String title) {
    if (other.equals(title)) {
      return REPEATS;
    }
    int support = other.contains(title) ? HOLDS : 0;
    support += other.startsWith(title) ? BEGINS : 0;
    return support + (other.endsWith(title) ? ENDS : 0);
  }

  private int heading(Title heading) {
    List<Title> others = titles.all().stream().filter(title -> !title.isHeading()).toList();
    boolean main =
        titles.sites().stream().noneMatch(heading.key()::contains)
            && others.stream().anyMatch(other -> sharesWords(other, heading))
            && others.stream().noneMatch(other -> holds(heading, other));
    boolean only = titles.all().stream().filter(Title::isHeading).count() == 1;
    if (main) {
      return only ? MAIN_HEADING : ONE_OF_HEADINGS;
    }
    return only ? ONLY_HEADING : HEADING;
  }

  private static boolean holds(Title heading, Title other) {
    return other.key().length() > Titles.SHORTEST
        && other.key().length() < heading.key().length()
        && heading.key().contains(other.key());
  }

  /** Whether half of the words of a heading are in the other title. */
  private static boolean sharesWords(Title other, Title heading) {
    List<String> words = List.of(heading.key().split(" ", -1));
    String text = " " + other.key() + " ";
    long shared = words.stream().filter(word -> text.contains(" " + word + " ")).count();
    return words.size() >= FEW_WORDS && shared * 2 >= words.size();
  }
}
