package org.newsfold.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of names that mean something of their own: titles, particles, given names, legal forms.
 */
public final class NameWords {
  private static final int MOST_WORDS = 6;

  private final Set<String> titles = folded("titles.tsv");
  private final Set<String> organizationWords = folded("organization-words.tsv");
  private final Set<String> legalForms =
      folded("legal-forms.tsv").stream()
          .map(form -> form.replace(" ", ""))
          .collect(Collectors.toUnmodifiableSet());
  private final Set<String> familyFirst = folded("family-first.tsv");
  private final Map<String, Integer> synonyms = new HashMap<>();
  private final Set<String> particles = new HashSet<>();
  private final Set<String> suffixes = new HashSet<>();
  private final Map<String, Set<Integer>> givenNames = new HashMap<>();

  public NameWords() {
    for (String[] row : Tsv.rows(NameWords.class, "particles.tsv")) {
      (row[1].equals("suffix") ? suffixes : particles).add(Folding.fold(row[0]));
    }
    List<String> meanings = Tsv.words(NameWords.class, "organization-synonyms.tsv");
    for (int meaning = 0; meaning < meanings.size(); meaning++) {
      for (String word : meanings.get(meaning).split(" ", -1)) {
        synonyms.put(Folding.fold(word), meaning);
      }
    }
    List<String> rows = Tsv.words(NameWords.class, "given-names.tsv");
    for (int group = 0; group < rows.size(); group++) {
      for (String name : rows.get(group).split(" ", -1)) {
        givenNames.computeIfAbsent(Folding.fold(name), n -> new HashSet<>()).add(group);
      }
    }
  }

  private static Set<String> folded(String resource) {
    return Tsv.words(NameWords.class, resource).stream()
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a folded word is a title or form of address, as {@code mr}, {@code president}. */
  public boolean isTitle(String folded) {
    return titles.contains(folded);
  }

  /** Whether a folded word is a particle of family names, as {@code von}, {@code bin}. */
  public boolean isParticle(String folded) {
    return particles.contains(folded);
  }

  /** Whether a folded word follows names without being one, as {@code jr}. */
  public boolean isSuffix(String folded) {
    return suffixes.contains(folded);
  }

  /** Whether a folded word is a known given name. */
  public boolean isGivenName(String folded) {
    return givenNames.containsKey(folded);
  }

  /** Whether two folded words are forms of one given name, as {@code igor} and {@code ihor}. */
  public boolean isSameGivenName(String one, String other) {
    Set<Integer> ones = givenNames.getOrDefault(one, Set.of());
    Set<Integer> others = givenNames.getOrDefault(other, Set.of());
    return ones.stream().anyMatch(others::contains);
  }

  /**
   * Whether a folded word is a family name that usually comes first, as {@code xi}, {@code kim}.
   */
  public boolean isFamilyFirst(String folded) {
    return familyFirst.contains(folded);
  }

  /** Whether a folded word tells an organization, as {@code ministry}, {@code bank}. */
  public boolean isOrganizationWord(String folded) {
    return organizationWords.contains(folded);
  }

  /** Whether two folded words of organizations mean the same, as {@code bank} and {@code banco}. */
  boolean isSynonym(String one, String other) {
    Integer meaning = synonyms.get(one);
    return meaning != null && meaning.equals(synonyms.get(other));
  }

  /** Whether a folded phrase without blanks is a legal form: {@code gmbh}, {@code spzoo}. */
  public boolean isLegalForm(String folded) {
    return legalForms.contains(folded);
  }

  /** The words without legal forms, the longest first; at least one word stays. */
  List<String> withoutLegalForms(List<String> words) {
    List<String> kept = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      int length = legalFormAt(words, at);
      if (length == 0) {
        kept.add(words.get(at));
      }
      at += Math.max(1, length);
    }
    return kept.isEmpty() ? words : kept;
  }

  /** How many words of a legal form begin here; 0 if none. */
  private int legalFormAt(List<String> words, int at) {
    StringBuilder phrase = new StringBuilder();
    int longest = 0;
    for (int length = 1; length <= MOST_WORDS && at + length <= words.size(); length++) {
      phrase.append(words.get(at + length - 1));
      if (isLegalForm(phrase.toString())) {
        longest = length;
      }
    }
    return longest;
  }

  /**
   * Whether words contain a legal form as organizations do: at either end; initials at the start
   * ({@code A. G. Bell}) and short words inside ({@code as-Sisi}) say nothing.
   */
  boolean hasLegalForm(List<String> words) {
    for (int at = 0; at < words.size(); at++) {
      int length = legalFormAt(words, at);
      boolean atEnd = at + length == words.size();
      boolean initials = words.get(at).length() == 1;
      boolean brief = length == 1 && words.get(at).length() == 2;
      boolean says = initials ? atEnd && at > 0 : !brief || at == 0 || atEnd;
      if (length > 0 && says && !words.get(at).equals("the")) {
        return true;
      }
    }
    return false;
  }
}
