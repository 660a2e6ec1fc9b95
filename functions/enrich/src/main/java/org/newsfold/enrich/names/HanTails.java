package org.newsfold.enrich.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsfold.article.EntityType;
import org.newsfold.name.Places;
import org.newsfold.name.Tsv;

/**
 * Finds Chinese names of organizations and places by the word they end with ({@code
 * han-tails.tsv}), as <i>university</i> or <i>province</i>: what stands before it since the last
 * word that parts names ({@code han-context.tsv}) belongs to the name, unless it only describes
 * ({@code han-plain.tsv}). Institutions, as <i>foreign ministry</i>, need nothing before them but
 * may have their country's name.
 */
final class HanTails {
  private static final int LONGEST_TAIL = 6;
  private static final int LONGEST_PREFIX = 8;
  private static final int LONGEST_PLACE = 5;
  private static final String COUNTS = "一二三四五六七八九十百千万两几多数每各该这那某本此全其个家所座条";
  private static final Set<String> DISTRICTS =
      Set.of("省", "市", "县", "镇", "村", "乡", "州", "自治区", "自治州");

  private final Map<String, EntityType> types = new HashMap<>();

  /** Words that only begin as a tail does, as {@code 市场}. */
  private final Set<String> words = new HashSet<>();

  private final Set<String> institutions = new HashSet<>();
  private final HanWords tails;
  private final HanWords plain = HanWords.of("han-plain.tsv");
  private final Set<Integer> transcription;
  private final HanPeople people;

  HanTails(HanPeople people, Set<Integer> transcription) {
    this.people = people;
    this.transcription = transcription;
    for (String[] row : Tsv.rows(HanTails.class, "han-tails.tsv")) {
      if (row[0].equals("word")) {
        words.add(row[1]);
        continue;
      }
      boolean institution = row[0].equals("institution");
      if (institution) {
        institutions.add(row[1]);
      }
      String type = institution ? "organization" : row[0];
      types.put(row[1], EntityType.valueOf(type.toUpperCase(Locale.ROOT)));
    }
    words.addAll(types.keySet());
    this.tails = new HanWords(words);
  }

  /**
   * The name that begins here and ends with one of the words.
   *
   * @param afterPlace whether a place ends here, of which this may be a district
   */
  Optional<Naming> at(String text, int at, int end, boolean afterPlace) {
    Optional<Naming> best = Optional.empty();
    if (people.isParted(text, at + 1, at)) {
      return best;
    }
    for (int tail = at; tail < end && tail - at <= LONGEST_PREFIX; tail++) {
      int length = tails.startsAt(text, tail, end, LONGEST_TAIL);
      if (length > 0) {
        String word = text.substring(tail, tail + length);
        EntityType type = types.get(word);
        if (type != null && isName(text.substring(at, tail), word, type, afterPlace)) {
          int stop = tail + length;
          best = Optional.of(new Naming(at, stop, text.substring(at, stop), type, 1));
        }
      }
      if (people.isParted(text, tail + 1, tail) || people.isParted(text, tail + 1, at)) {
        break;
      }
    }
    return best;
  }

  private boolean isName(String prefix, String tail, EntityType type, boolean afterPlace) {
    return type == EntityType.PLACE
        ? isPlace(prefix, tail, afterPlace)
        : isOrganization(prefix, tail);
  }

  private boolean isOrganization(String prefix, String tail) {
    return institutions.contains(tail)
        ? prefix.isEmpty() || Places.findExactly(prefix).isPresent()
        : prefix.length() > 1 && !describes(prefix);
  }

  private boolean describes(String prefix) {
    int described = plain.endsAt(prefix, prefix.length(), 0, LONGEST_PREFIX);
    return COUNTS.indexOf(prefix.charAt(0)) >= 0
        || (described > 0 && prefix.length() - described < 2);
  }

  private boolean isPlace(String prefix, String tail, boolean afterPlace) {
    if (Places.findExactly(prefix).isPresent()) {
      return true;
    }
    boolean brief = prefix.length() > 1 && prefix.length() <= LONGEST_PLACE;
    if (!brief || describes(prefix)) {
      return false;
    }
    return afterPlace
        || (isTranscribed(prefix) && (DISTRICTS.contains(tail) || prefix.length() > 2));
  }

  private boolean isTranscribed(String prefix) {
    return prefix.codePoints().allMatch(transcription::contains);
  }
}
