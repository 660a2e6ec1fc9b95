package org.newsfold.local.store;

/** Is told of every change of an object, whoever made it. */
@FunctionalInterface
public interface Announcer {
  /**
   * Keeps an event so that it outlives this process. Called before the change can be seen: a change
   * that is seen is never without its event, while an event without a change does no harm.
   *
   * @return sends the event; called once the change can be seen
   */
  Runnable keep(ObjectEvent event);
}
