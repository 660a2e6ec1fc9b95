package org.newsfold.name;

/**
 * What the ids of one family name have in common: {@code person-smt} of {@code person-smt-adam} and
 * of a Smith whose given name no text says. Entities of one group may be the same; of all that are
 * not people, the group is the id.
 */
public final class EntityGroup {
  private static final String PERSON = "person-";

  private EntityGroup() {}

  /** The group of an entity's id. */
  public static String of(String id) {
    int end = id.startsWith(PERSON) ? id.indexOf('-', PERSON.length()) : -1;
    return end < 0 ? id : id.substring(0, end);
  }

  /** Whether an id, or the group it may be, takes in another id. */
  public static boolean covers(String asked, String id) {
    return asked.equals(id) || asked.equals(of(id));
  }
}
