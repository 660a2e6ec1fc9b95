package org.newsfold.enrich.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsfold.article.EntityType;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.WordTable;
import org.newsfold.name.Tsv;

/**
 * Finds names in scripts without blanks (Han, Kana, Thai and others): at every character the
 * longest known name, in Chinese also what {@link HanTails} and {@link HanPeople} find, and foreign
 * names in the characters that transcribe them ({@code transcription-characters.tsv}), with a
 * middle dot inside, or beside a role or verb of speech.
 */
final class UnspacedNames {
  private static final int LONGEST = 12;
  private static final int LONGEST_PART = 7;
  private static final int SHORTEST_SPEAKER = 3;
  private static final int LONGEST_SPEAKER = 5;
  private static final int LONGEST_PERSON = 5;

  private final WordTable roles;
  private final KnownNames known;
  private final Set<Integer> transcription =
      Tsv.words(UnspacedNames.class, "transcription-characters.tsv").stream()
          .map(character -> character.codePointAt(0))
          .collect(Collectors.toUnmodifiableSet());
  private final HanWords locatives = HanWords.of("han-locatives.tsv");
  private final HanPeople people;
  private final HanTails tails;

  UnspacedNames(KnownNames known, WordTable roles) {
    this.known = known;
    this.roles = roles;
    this.people = new HanPeople(roles.of("zh"));
    this.tails = new HanTails(people, transcription);
  }

  /** Adds the names in a run of characters. */
  void find(String text, Word word, String language, List<Naming> found) {
    boolean chinese = language.equals("zh");
    int from = word.start();
    int tried = from;
    boolean parted = true;
    EntityType before = EntityType.PERSON;
    for (int at = word.start(); at < word.end(); ) {
      Optional<Naming> name =
          chinese ? chinese(text, at, from, word, parted, before) : known(text, at, word.end());
      if (name.isEmpty() && at >= tried) {
        int last = transcriptionEnd(text, at, word.end());
        name = transcribed(text, at, from, last, word.end(), language);
        tried = name.isEmpty() && people.isParted(text, at + 1, at) ? at + 1 : last;
      }
      if (name.isEmpty()) {
        at += Character.charCount(text.codePointAt(at));
        parted = people.isParted(text, at, from);
      } else {
        found.add(name.get());
        before = name.get().type();
        at = name.get().end();
        from = at;
        parted = true;
      }
    }
  }

  private Optional<Naming> chinese(
      String text, int at, int from, Word word, boolean parted, EntityType before) {
    boolean afterPlace = at == from && at > word.start() && before == EntityType.PLACE;
    Optional<Naming> known = known(text, at, word.end());
    if (parted || known.isPresent()) {
      Optional<Naming> tailed = tails.at(text, at, word.end(), afterPlace);
      if (tailed.isPresent() && isLonger(tailed.get(), known)) {
        return tailed;
      }
    }
    if (known.isPresent() || hasDot(text, at, Math.min(word.end(), at + LONGEST_PART))) {
      return known;
    }
    int length = people.at(text, at, from, word.end());
    return length == 0
        ? Optional.empty()
        : Optional.of(
            new Naming(at, at + length, text.substring(at, at + length), EntityType.PERSON, 2));
  }

  private static boolean isLonger(Naming naming, Optional<Naming> other) {
    return other.isEmpty() || naming.end() > other.get().end();
  }

  /** Adds what is named elsewhere in the text where nothing else was found. */
  List<Naming> again(String text, List<Naming> found) {
    Set<String> names = new HashSet<>();
    Set<Integer> firsts = new HashSet<>();
    for (Naming naming : found) {
      boolean chinese = naming.type() == EntityType.PERSON && naming.words() == 2;
      if (chinese && naming.text().length() <= LONGEST_PERSON) {
        names.add(naming.text());
        firsts.add((int) naming.text().charAt(0));
      }
    }
    List<Naming> all = new ArrayList<>();
    int next = 0;
    for (int at = 0; at < text.length() && !names.isEmpty(); ) {
      while (next < found.size() && found.get(next).start() < at) {
        next++;
      }
      int end = next < found.size() ? found.get(next).start() : text.length();
      if (at == end) {
        at = Math.max(at + 1, found.get(next).end());
      } else {
        int length = firsts.contains((int) text.charAt(at)) ? nameAt(text, at, end, names) : 0;
        if (length > 0) {
          all.add(
              new Naming(at, at + length, text.substring(at, at + length), EntityType.PERSON, 2));
        }
        at += Math.max(1, length);
      }
    }
    return all;
  }

  private static int nameAt(String text, int at, int end, Set<String> names) {
    for (int length = Math.min(LONGEST_PERSON, end - at); length > 1; length--) {
      if (names.contains(text.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  /** The longest known place or organization that begins here. */
  private Optional<Naming> known(String text, int at, int end) {
    for (int length = Math.min(LONGEST, end - at); length > 1; length--) {
      String name = text.substring(at, at + length);
      Optional<EntityType> type = known.typeOfExactly(name);
      if (type.isPresent()) {
        return Optional.of(new Naming(at, at + length, name, type.get(), 1));
      }
    }
    return Optional.empty();
  }

  /** Whether the characters of a transcribed name begin here, with a dot after some of them. */
  private boolean hasDot(String text, int from, int to) {
    for (int at = from; at < to && isNameCharacter(text, at); at++) {
      if (isDot(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Where the characters that transcribe foreign names, dots among them, end. */
  private int transcriptionEnd(String text, int at, int end) {
    int last = at;
    while (last < end && last - at < 3 * LONGEST_PART && isNameCharacter(text, last)) {
      last++;
    }
    while (last > at && isDot(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private Optional<Naming> transcribed(
      String text, int at, int from, int last, int end, String language) {
    int length = last - at;
    if (length < 2 || isDot(text.charAt(at))) {
      return Optional.empty();
    }
    int dots = (int) text.substring(at, last).chars().filter(c -> isDot((char) c)).count();
    boolean kana = isKatakana(text.charAt(at));
    boolean dotted = dots > 0 && length >= 4 && !people.isParted(text, at + 1, at);
    boolean name =
        dotted
            || ((kana || length <= 4) && isBesideRole(text, at, last, language))
            || (language.equals("zh")
                && !isWhere(text, at, from, last)
                && isSpeaker(text, at, from, last, end));
    if (!name && language.equals("zh") && isWhere(text, at, from, last)) {
      return Optional.of(new Naming(at, last, text.substring(at, last), EntityType.PLACE, 1));
    }
    return name
        ? Optional.of(new Naming(at, last, text.substring(at, last), EntityType.PERSON, dots + 1))
        : Optional.empty();
  }

  /** Whether what begins a clause or follows another word speaks. */
  private boolean isSpeaker(String text, int at, int from, int last, int end) {
    boolean begins = at == from || people.isParted(text, at, from);
    return begins && isBrief(text, at, last) && people.isFollowed(text, last, end);
  }

  /** Whether characters are as many as one foreign name has, and no small word the first. */
  private boolean isBrief(String text, int at, int last) {
    int length = last - at;
    return length >= SHORTEST_SPEAKER
        && length <= LONGEST_SPEAKER
        && !people.isParted(text, at + 1, at);
  }

  /** Whether it stands behind a word as <i>in</i>. */
  private boolean isWhere(String text, int at, int from, int last) {
    boolean in = locatives.endsAt(text, at, Math.max(0, from - 1), LONGEST_PART) > 0;
    return in && isBrief(text, at, last);
  }

  private boolean isNameCharacter(String text, int at) {
    char c = text.charAt(at);
    return isDot(c) || isKatakana(c) || transcription.contains((int) c);
  }

  private static boolean isDot(char c) {
    return c == '·' || c == '・' || c == '‧';
  }

  private static boolean isKatakana(char c) {
    return (c >= 'ァ' && c <= 'ヺ') || c == 'ー';
  }

  private boolean isBesideRole(String text, int start, int end, String language) {
    for (String role : roles.of(language)) {
      boolean before = start >= role.length() && text.startsWith(role, start - role.length());
      if (before || text.startsWith(role, end)) {
        return true;
      }
    }
    return false;
  }
}
