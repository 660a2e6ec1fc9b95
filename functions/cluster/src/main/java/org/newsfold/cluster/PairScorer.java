package org.newsfold.cluster;

import org.newsfold.story.ArticleItem;
import org.newsfold.story.Link;

/** Scores whether two articles tell one story. Depends on these two alone. */
interface PairScorer {
  /** The link between two live articles, in whichever order they are given. */
  Link score(ArticleItem x, ArticleItem y);
}
