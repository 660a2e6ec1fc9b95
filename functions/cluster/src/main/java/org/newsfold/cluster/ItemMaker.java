package org.newsfold.cluster;

import org.newsfold.article.EnrichedArticle;
import org.newsfold.story.ArticleItem;

/** Makes of an enriched article what the table keeps of it. */
interface ItemMaker {
  ArticleItem make(EnrichedArticle article);
}
