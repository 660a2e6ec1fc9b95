package org.newsfold.lookup;

/** The form of entity ids. */
final class EntityAddress {
  private static final int LONGEST = 256;

  private EntityAddress() {}

  /** Checks an entity id that a client gave as a parameter. */
  static String required(String parameter, String id) {
    if (id.length() > LONGEST || !id.matches("[a-z0-9-]++")) {
      throw Problem.parameter(
          parameter, "an entity id (a-z, 0-9 and -), as articles and /entities show it");
    }
    return id;
  }
}
