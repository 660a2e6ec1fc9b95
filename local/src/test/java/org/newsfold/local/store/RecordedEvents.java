package org.newsfold.local.store;

import java.util.ArrayList;
import java.util.List;

/** Keeps events in the order in which they were sent. */
final class RecordedEvents implements Announcer {
  private final List<ObjectEvent> sent = new ArrayList<>();

  @Override
  public Runnable keep(ObjectEvent event) {
    return () -> {
      synchronized (sent) {
        sent.add(event);
      }
    };
  }

  List<ObjectEvent> sent() {
    synchronized (sent) {
      return List.copyOf(sent);
    }
  }

  List<String> names() {
    return sent().stream().map(event -> event.name() + " " + event.key()).toList();
  }
}
