package org.newsfold.name;

/**
 * What a word is known by in all languages that borrow it: names, loans and codes sound alike
 * wherever they are written.
 */
public final class WordKey {
  private static final Sounds SOUNDS = new Sounds();

  /** Of fewer consonants the vowels count, too. */
  private static final int CONSONANTS = 4;

  /** Shorter words sound alike by chance. */
  private static final int SHORTEST = 4;

  private WordKey() {}

  /** The key of a folded word; empty where it is too short to tell. */
  public static String of(String word) {
    if (word.length() < SHORTEST) {
      return "";
    }
    String sounds = SOUNDS.of(word);
    String skeleton = Skeleton.of(sounds, word);
    String key = skeleton.length() < CONSONANTS ? sounds : skeleton;
    return key.length() < SHORTEST ? "" : key;
  }
}
