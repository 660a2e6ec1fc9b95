package org.newsfold.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads people's names in any script and order: {@code Family, Given}; {@code FAMILY Given};
 * family, given name and patronymic; Chinese, Korean, Vietnamese and Hungarian order; with titles,
 * particles, initials behind.
 */
final class PersonReader {
  private static final Set<String> SERVANT =
      Set.of(
          "abd", "abdel", "abdul", "abdal", "abdol", "abdur", "abdoul", "عبد", "абд", "абдул",
          "абдель");

  private static final Set<String> SECOND_HALVES =
      Set.of("allah", "ullah", "din", "deen", "eddin", "eddine", "uddin", "الله", "الدين");

  private static final String ARABIC_ARTICLE = "ال";
  private static final int SHORTEST_WITH_ARTICLE = 5;
  private static final int SHORTEST_CAPITALS = 3;
  private static final int MOST_EASTERN = 4;
  private static final int LONGEST_SYLLABLE = 6;
  private static final int LONGEST_EASTERN_GIVEN = 9;

  private final NameWords words;
  private final Sounds sounds;

  PersonReader(NameWords words, Sounds sounds) {
    this.words = words;
    this.sounds = sounds;
  }

  /**
   * Reads a name; of {@link KnownPeople} whom it names alone, or in other letters, the full one.
   */
  PersonName read(String name) {
    boolean said = name.indexOf(' ') > 0 && Script.of(name) == Script.LATIN;
    PersonName read = spelt(said ? name : KnownPeople.find(name).orElse(name));
    return read.size() == 1
        ? KnownPeople.find(read.family().folded()).map(this::spelt).orElse(read)
        : read;
  }

  private PersonName spelt(String name) {
    int comma = name.indexOf(',');
    boolean turned = comma > 0 && name.indexOf(' ', comma) > 0;
    List<String> family =
        turned ? withoutTitles(NameTokens.of(name.substring(0, comma))) : List.of();
    List<String> tokens = withoutTitles(NameTokens.of(turned ? name.substring(comma + 1) : name));
    if (turned && family.size() == 1 && words.isFamilyFirst(Folding.fold(family.get(0)))) {
      tokens.addAll(0, family);
    } else {
      tokens.addAll(family);
    }
    String letters = Folding.fold(String.join("", tokens));
    List<String> split = EasternNames.split(compounds(significant(tokens)), words);
    if (isEastern(split)) {
      String given = String.join("", split.subList(1, split.size()));
      return new PersonName(parts(List.of(given, split.get(0))), letters, true);
    }
    List<NamePart> parts = parts(turned ? split : familyLast(split));
    return new PersonName(withoutTrailingInitials(parts), letters, false);
  }

  private List<NamePart> parts(List<String> tokens) {
    List<NamePart> parts = new ArrayList<>(tokens.size());
    for (String token : tokens) {
      String heard = sounds.of(token);
      if (!heard.isEmpty()) {
        String folded = Folding.fold(token);
        Script script = Script.of(token);
        boolean initial = folded.length() == 1 && script != Script.HAN && script != Script.OTHER;
        parts.add(new NamePart(folded, heard, script, initial));
      }
    }
    return parts;
  }

  /** Without leading titles, as long as a name remains. */
  private List<String> withoutTitles(List<String> tokens) {
    int from = 0;
    while (from < tokens.size() - 1 && words.isTitle(Folding.fold(tokens.get(from)))) {
      from++;
    }
    return new ArrayList<>(tokens.subList(from, tokens.size()));
  }

  /** Without particles and suffixes, as long as a name remains. */
  private List<String> significant(List<String> tokens) {
    List<String> kept = new ArrayList<>();
    for (String token : tokens) {
      String folded = Folding.fold(token);
      if (!words.isParticle(folded) && !words.isSuffix(folded)) {
        kept.add(withoutArabicArticle(token, folded));
      }
    }
    return kept.isEmpty() ? tokens : kept;
  }

  private String withoutArabicArticle(String token, String folded) {
    boolean article =
        token.startsWith(ARABIC_ARTICLE)
            && token.length() >= SHORTEST_WITH_ARTICLE
            && !SECOND_HALVES.contains(token)
            && !words.isGivenName(folded);
    return article ? token.substring(ARABIC_ARTICLE.length()) : token;
  }

  /** {@code Abdul Rahman} and {@code Nasr Allah} are one name each. */
  private static List<String> compounds(List<String> tokens) {
    List<String> joined = new ArrayList<>(tokens.size());
    boolean open = false;
    for (String token : tokens) {
      String folded = Folding.fold(token);
      int last = joined.size() - 1;
      if (last >= 0 && (open || SECOND_HALVES.contains(folded))) {
        joined.set(last, joined.get(last) + folded);
        open = false;
      } else {
        open = SERVANT.contains(folded);
        joined.add(open && Script.of(token) == Script.LATIN ? "abdul" : token);
      }
    }
    return joined;
  }

  private boolean isEastern(List<String> tokens) {
    if (tokens.size() < 2
        || tokens.size() > MOST_EASTERN
        || !words.isFamilyFirst(Folding.fold(tokens.get(0)))) {
      return false;
    }
    int longest = tokens.size() == 2 ? LONGEST_EASTERN_GIVEN : LONGEST_SYLLABLE;
    for (String token : tokens.subList(1, tokens.size())) {
      boolean western = Script.of(token) == Script.LATIN && words.isGivenName(Folding.fold(token));
      boolean initial = token.length() == 1 && Script.of(token) == Script.LATIN;
      if (western || initial || token.length() > longest) {
        return false;
      }
    }
    return true;
  }

  /** In Western order, where capitals, a patronymic or a given name show another one. */
  private List<String> familyLast(List<String> tokens) {
    int size = tokens.size();
    int family = size < 2 ? -1 : onlyCapitals(tokens);
    if (family < 0 && size == 3 && isFamilyGivenPatronymic(tokens)) {
      family = 0;
    }
    if (family < 0 && size == 2 && isGiven(tokens.get(1)) && !isGiven(tokens.get(0))) {
      family = tokens.get(0).length() > 2 ? 0 : -1;
    }
    if (family < 0 || family == size - 1) {
      return tokens;
    }
    List<String> turned = new ArrayList<>(tokens);
    turned.add(turned.remove(family));
    return turned;
  }

  private boolean isFamilyGivenPatronymic(List<String> tokens) {
    return NamePart.isPatronymic(Folding.fold(tokens.get(2)))
        && isGiven(tokens.get(1))
        && !isGiven(tokens.get(0));
  }

  private boolean isGiven(String token) {
    return words.isGivenName(Folding.fold(token));
  }

  /** Where the only word in capitals stands; -1 if there is none, or more. */
  private static int onlyCapitals(List<String> tokens) {
    int found = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (isCapitals(tokens.get(i))) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean isCapitals(String token) {
    return token.length() >= SHORTEST_CAPITALS
        && token.chars().allMatch(c -> Character.isUpperCase(c) || !Character.isLetter(c));
  }

  /** {@code Putin V. V.}: the initials belong before the family name. */
  private static List<NamePart> withoutTrailingInitials(List<NamePart> parts) {
    int end = parts.size();
    while (end > 1 && parts.get(end - 1).isInitial()) {
      end--;
    }
    boolean anyWord = parts.subList(0, end).stream().anyMatch(part -> !part.isInitial());
    if (!anyWord || end == parts.size()) {
      return parts;
    }
    List<NamePart> turned = new ArrayList<>(parts.subList(end, parts.size()));
    turned.addAll(parts.subList(0, end));
    return turned;
  }
}
