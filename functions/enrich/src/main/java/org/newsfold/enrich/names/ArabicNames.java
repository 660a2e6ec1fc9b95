package org.newsfold.enrich.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsfold.article.EntityType;
import org.newsfold.enrich.names.ArabicWords.Head;
import org.newsfold.enrich.text.Word;
import org.newsfold.name.Folding;

/**
 * Finds Arabic names that no table has.
 *
 * <ul>
 *   <li>A person is a given name and what goes on with it: more given names, a particle as
 *       <i>bin</i> with its word, and one more word, which often has the article. Without a known
 *       given name two words are a person if the second ends like a foreign family name.
 *   <li>An organization begins with a word as <i>ministry</i> ({@code arabic-heads.tsv}), completed
 *       by words with the article or by one name; so does a place with a word as <i>city</i>.
 *   <li>A family name alone is the person whose full name stands elsewhere.
 * </ul>
 */
final class ArabicNames {
  /** In {@code آنا}, Anna, which is no {@code أنا}, I; folded they are the same. */
  private static final char MADDA = 'آ';

  private static final int LONGEST_PERSON = 6;
  private static final int LONGEST_COMPLEMENT = 3;

  private final ArabicWords meanings;

  ArabicNames(PersonWords people) {
    this.meanings = new ArabicWords(people);
  }

  /** The organization, or place, whose head begins here. */
  Optional<Naming> headed(String text, List<Word> words, int at) {
    Word word = words.get(at);
    int prefix = meanings.prefix(word);
    Head head = meanings.heads().get(word.folded().substring(prefix));
    if (head == null || !follows(words, at + 1)) {
      return Optional.empty();
    }
    int end = complement(words, at + 1, head);
    if (end == at + 1) {
      return Optional.empty();
    }
    EntityType type = head == Head.PLACE ? EntityType.PLACE : EntityType.ORGANIZATION;
    boolean outside = head == Head.NOUN || head == Head.PLACE;
    int start = outside ? words.get(at + 1).start() : start(word, prefix);
    int first = outside ? at + 1 : at;
    return Optional.of(named(text, start, words.get(end - 1).end(), type, end - first));
  }

  /** Where a word begins without its prefix, and without what stretches or vowels that. */
  private static int start(Word word, int prefix) {
    int start = prefix;
    while (start > 0
        && start < word.text().length() - 1
        && Folding.fold(word.text().substring(start, start + 1)).isEmpty()) {
      start++;
    }
    return word.start() + start;
  }

  private static Naming named(String text, int start, int end, EntityType type, int words) {
    return new Naming(start, end, text.substring(start, end), type, words);
  }

  /** Where the words end that complete the name of an organization or place. */
  private int complement(List<Word> words, int from, Head head) {
    int at = from;
    while (at - from < LONGEST_COMPLEMENT
        && follows(words, at)
        && isDefinite(words.get(at))
        && ((at == from && head != Head.DEFINITE)
            || meanings.isAdjective(words.get(at).folded()))) {
      at++;
    }
    if (at > from) {
      return joined(words, at);
    }
    boolean open = head != Head.DEFINITE && isName(words.get(from).folded());
    if (!open) {
      return from;
    }
    at = from + 1;
    return head != Head.PLACE && follows(words, at) && isDefinite(words.get(at)) ? at + 1 : at;
  }

  /**
   * With {@code والتنمية} behind {@code حزب العدالة}, {@code للانتخابات} behind {@code الهيئة
   * العليا}, {@code سعود} behind {@code جامعة الملك}.
   */
  private int joined(List<Word> words, int at) {
    if (!follows(words, at)) {
      return at;
    }
    String folded = words.get(at).folded();
    boolean joined = folded.startsWith("وال") && !meanings.isPlain(folded.substring(1));
    return joined || folded.startsWith("لل") || meanings.isGivenName(folded) ? at + 1 : at;
  }

  private boolean isDefinite(Word word) {
    String folded = word.folded();
    return meanings.isDefinite(folded) && !meanings.isPlain(folded) && !meanings.describes(folded);
  }

  private boolean isName(String folded) {
    return folded.length() > 2 && !meanings.isPlain(folded) && !meanings.describes(folded);
  }

  /** The person whose name begins here. */
  Optional<Naming> person(String text, List<Word> words, int at) {
    Word word = words.get(at);
    int prefix = meanings.prefix(word);
    String first = word.folded().substring(prefix);
    boolean given = meanings.isGivenName(first) || meanings.isParticle(first);
    if (meanings.isPlain(first) && word.text().indexOf(MADDA) < 0) {
      return Optional.empty();
    }
    int end = given ? personEnd(words, at, first) : foreignEnd(words, at, first);
    boolean particle = meanings.isParticle(first) && !meanings.isGivenName(first);
    return end - at < (particle ? 3 : 2)
        ? Optional.empty()
        : Optional.of(
            named(
                text, start(word, prefix), words.get(end - 1).end(), EntityType.PERSON, end - at));
  }

  /** Where the name ends that begins with a given name or a particle; at least behind that. */
  private int personEnd(List<Word> words, int from, String first) {
    int at = from + 1;
    boolean particle = meanings.isParticle(first);
    while (at - from < LONGEST_PERSON && follows(words, at) && isPart(words.get(at).folded())) {
      String folded = words.get(at).folded();
      boolean name = meanings.isParticle(folded) || meanings.isGivenName(folded);
      if (!particle && !name && at - from > 1 && !meanings.isDefinite(folded)) {
        break;
      }
      boolean goesOn = particle || name;
      particle = meanings.isParticle(folded);
      at++;
      if (!goesOn) {
        break;
      }
    }
    return particle ? at - 1 : at;
  }

  private boolean isPart(String folded) {
    return meanings.isParticle(folded)
        || meanings.isGivenName(folded)
        || (folded.length() > 2
            && !meanings.isPlain(folded)
            && !meanings.heads().containsKey(folded));
  }

  private int foreignEnd(List<Word> words, int at, String first) {
    boolean open = isName(first) && !meanings.isDefinite(first) && follows(words, at + 1);
    boolean foreign = open && meanings.isForeign(words.get(at + 1).folded());
    return foreign && isName(words.get(at + 1).folded()) ? at + 2 : at;
  }

  private static boolean follows(List<Word> words, int at) {
    return at < words.size() && words.get(at).isNext();
  }

  /** Whether two words behind a role may be a name. */
  boolean mayBePerson(Word first, Word second) {
    String family = second.folded();
    boolean written = family.startsWith("لل") || (family.startsWith("ل") && !isKnown(family));
    return isName(first.folded())
        && !meanings.isDefinite(first.folded())
        && !first.folded().startsWith("بال")
        && !meanings.isPlain(family)
        && !meanings.heads().containsKey(family)
        && !written;
  }

  private boolean isKnown(String folded) {
    return meanings.isGivenName(folded) || folded.startsWith("لي") || folded.startsWith("لو");
  }

  /** The last words of people's names where they stand alone. */
  List<Naming> families(String text, List<Word> words, List<Naming> found) {
    Set<String> families = Naming.families(found);
    List<Naming> all = new ArrayList<>();
    for (Word word : families.isEmpty() ? List.<Word>of() : words) {
      int prefix = families.contains(word.text()) ? 0 : meanings.prefix(word);
      if (families.contains(word.text().substring(prefix))) {
        all.add(named(text, start(word, prefix), word.end(), EntityType.PERSON, 1));
      }
    }
    return all;
  }
}
