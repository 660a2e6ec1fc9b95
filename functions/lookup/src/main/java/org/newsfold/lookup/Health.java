package org.newsfold.lookup;

import org.newsfold.lookup.answer.Condition;
import org.newsfold.table.Key;
import org.newsfold.table.Table;

/** {@code GET /health}: whether the table answers. */
final class Health implements Route.Answering {
  private static final Key ANY = new Key("HEALTH", "-");

  private final Table table;

  Health(Table table) {
    this.table = table;
  }

  @Override
  public Answer answer(Asked asked) {
    boolean unused = table.get(ANY).isPresent();
    return new Answer.Shown(new Condition("ok"));
  }
}
