package org.newsfold.normalize.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsfold.normalize.html.Outline.Range;
import org.newsfold.normalize.text.Phrases;
import org.newsfold.normalize.text.Sentences;

/**
 * Tells the blocks of an article from those among them that are not its text: link lists, share
 * bars, notices, bylines, repeated teasers, and whatever stands before the first or after the last
 * paragraph without being part of them.
 */
final class BlockFilter {
  private static final int NOTICE = 220;
  private static final int LIST = 3;
  private static final double ITEM_LINKS = 0.15;
  private static final int REPEATED_WITHIN = 6;

  private final Outline outline;
  private final List<Block> blocks;
  private final boolean[] kept;

  private BlockFilter(Outline outline, List<Block> blocks) {
    this.outline = outline;
    this.blocks = blocks;
    this.kept = new boolean[blocks.size()];
  }

  /**
   * @param range the article's blocks
   * @param titles keys of the page's titles, which the text does not repeat
   */
  static List<Block> filter(Outline outline, Range range, Set<String> titles) {
    BlockFilter filter =
        new BlockFilter(outline, outline.blocks().subList(range.first(), range.end()));
    filter.dropNotices(titles);
    filter.dropCaptions(range);
    filter.dropLastLinks();
    filter.trim(range);
    filter.dropEmptyHeadings();
    List<Block> left = new ArrayList<>();
    for (int i = 0; i < filter.kept.length; i++) {
      if (filter.kept[i]) {
        left.add(filter.blocks.get(i));
      }
    }
    return left;
  }

  private void dropNotices(Set<String> titles) {
    Set<String> seen = new HashSet<>();
    Map<String, Integer> lastSeen = new HashMap<>();
    int at = 0;
    for (int i = 0; i < kept.length; i++) {
      Block block = blocks.get(i);
      String key = Sentences.key(block.text());
      if (key.isEmpty()) {
        continue;
      }
      boolean repeated =
          block.size() > 60
              && !seen.add(key)
              && at - lastSeen.getOrDefault(key, 0) < REPEATED_WITHIN;
      kept[i] = !titles.contains(key) && (block.quoted() || (!isNotice(block) && !repeated));
      lastSeen.put(key, at++);
    }
  }

  private void dropCaptions(Range range) {
    for (int i = 0; i < kept.length; i++) {
      kept[i] &= !outline.captions().holds(range.first() + i);
    }
  }

  private static boolean isNotice(Block block) {
    double links = block.linkDensity();
    boolean linkList =
        !block.isHeading()
            && !block.isLinkedSentence()
            && ((links > 0.8 && block.size() < 300) || (links > 0.5 && block.size() < 120));
    return linkList
        || (block.size() < NOTICE && Phrases.beginsNotice(block.text()))
        || Phrases.isPromotion(block.text());
  }

  /** A list at the end of which every item holds a link leads to other articles. */
  private void dropLastLinks() {
    int from = kept.length;
    int items = 0;
    while (from > 0 && (!kept[from - 1] || isLinkItem(blocks.get(from - 1)))) {
      from--;
      items += kept[from] ? 1 : 0;
    }
    if (items >= LIST) {
      Arrays.fill(kept, from, kept.length, false);
      if (from > 0 && blocks.get(from - 1).isLabel()) {
        kept[from - 1] = false;
      }
    }
  }

  private static boolean isLinkItem(Block block) {
    return block.is("li") && block.linkDensity() >= ITEM_LINKS && block.size() < NOTICE;
  }

  /** Before the first and after the last paragraph, only what belongs to them stays. */
  private void trim(Range range) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] && blocks.get(i).isProse()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return;
    }
    Range core = core(range);
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] && (i < first || i > last)) {
        boolean inside = core.holds(range.first() + i);
        Block block = blocks.get(i);
        kept[i] = i < first ? belongsBefore(block, inside) : belongsAfter(block, inside);
      }
    }
  }

  private static boolean belongsBefore(Block block, boolean inside) {
    if ((block.size() < 90 && Furniture.isBefore(block.text()))
        || block.breaksOff()
        || (block.isHeading() && block.size() > 60)) {
      return false;
    }
    boolean ends = block.endsSentence();
    return inside
        ? block.is("p") || block.is("li") || block.isHeading() || (block.size() >= 40 && ends)
        : block.size() >= 70 && ends && block.linkDensity() < 0.3;
  }

  private static boolean belongsAfter(Block block, boolean inside) {
    if (block.size() < 90 && Furniture.isAfter(block.text())) {
      return false;
    }
    return inside || (block.endsSentence() && block.size() >= 60 && block.linkDensity() < 0.3);
  }

  /** The smallest element that holds three quarters of the paragraphs that are kept. */
  private Range core(Range range) {
    boolean[] prose = new boolean[kept.length];
    for (int i = 0; i < kept.length; i++) {
      prose[i] = kept[i] && blocks.get(i).isProse();
    }
    long[] upTo = new long[kept.length + 1];
    for (int i = 0; i < kept.length; i++) {
      upTo[i + 1] = upTo[i] + (prose[i] ? blocks.get(i).size() : 0);
    }
    Range best = range;
    for (Map.Entry<Element, Range> entry : outline.ranges().entrySet()) {
      Range inner = entry.getValue();
      String tag = entry.getKey().normalName();
      boolean candidate =
          !tag.equals("p")
              && !tag.equals("li")
              && inner.first() >= range.first()
              && inner.end() <= range.end()
              && inner.end() - inner.first() < best.end() - best.first();
      if (candidate
          && upTo[inner.end() - range.first()] - upTo[inner.first() - range.first()]
              >= 0.75 * upTo[kept.length]) {
        best = inner;
      }
    }
    return best;
  }

  /** A heading at the end, or one whose section was dropped, is no part of the text. */
  private void dropEmptyHeadings() {
    boolean textToTheEnd = false;
    boolean textBelow = false;
    boolean droppedBelow = false;
    for (int i = kept.length - 1; i >= 0; i--) {
      if (blocks.get(i).isHeading()) {
        kept[i] &= textToTheEnd && (textBelow || !droppedBelow);
        textBelow = false;
        droppedBelow = false;
      } else {
        textToTheEnd |= kept[i];
        textBelow |= kept[i];
        droppedBelow |= !kept[i];
      }
    }
  }
}
