package org.newsfold.cluster;

import java.util.List;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Link;
import org.newsfold.story.Story;

/** Tells a story: makes its record from its articles. A pure function of them and their links. */
interface Telling {
  /**
   * The story of a group of articles.
   *
   * @param members the story's articles in order of date and id; the first names it
   * @param links between them that count, in order of their ends
   * @param fingerprint to keep with the story
   */
  Story tell(List<ArticleItem> members, List<Link> links, String fingerprint);
}
