package org.newsfold.store;

class MemoryArticleStoreTest extends ArticleStoreContract {
  private final MemoryArticleStore store = new MemoryArticleStore();

  @Override
  protected ArticleStore store() {
    return store;
  }
}
