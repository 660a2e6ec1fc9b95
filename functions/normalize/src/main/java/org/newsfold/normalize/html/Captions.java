package org.newsfold.normalize.html;

import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Which blocks say what a picture shows: an element of a picture and a line or two, where they are
 * no paragraph of a whole sentence.
 */
final class Captions {
  private static final int LINES = 2;
  private static final int LONGEST = 250;

  private final BitSet marked = new BitSet();
  private int pictures;

  void picture() {
    pictures++;
  }

  /** How many pictures there were so far. */
  int pictures() {
    return pictures;
  }

  /**
   * Marks the blocks of an element that holds a picture.
   *
   * @param first its first block; its last is the last of all
   */
  void mark(Element element, int first, List<Block> blocks) {
    List<Block> inside = blocks.subList(first, blocks.size());
    if (inside.size() <= LINES
        && !element.normalName().equals("p")
        && inside.stream().mapToInt(Block::size).sum() <= LONGEST) {
      for (int i = first; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        marked.set(i, !(block.is("p") && block.endsSentence()));
      }
    }
  }

  boolean holds(int block) {
    return marked.get(block);
  }
}
