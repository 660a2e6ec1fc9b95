package org.newsfold.local;

/** Invented articles. */
public final class Texts {
  public static final String FIRE =
      """
      Fire destroys cannery in Port Arvell

      PORT ARVELL, 3 March 2026 - A fire destroyed the Halvorsen cannery in the harbour of Port Arvell on Tuesday night, the fire service said. \
      Some 140 firefighters from six towns fought the flames until dawn. Nobody was hurt, since the night shift had ended an hour earlier.

      The cannery employed 312 people. Its owner, Greta Halvorsen, told reporters that it would be built again at the same place. \
      The damage is put at 27 million crowns.

      Mayor Tobias Renn thanked the firefighters and asked people to keep their windows shut. The cause of the fire is not known yet.
      """;

  /** The same event in an edited copy. */
  public static final String FIRE_COPY =
      FIRE.replace("Fire destroys cannery in Port Arvell", "Port Arvell: cannery burns down")
          .replace(" The cause of the fire is not known yet.", "");

  public static final String MATCH =
      """
      Lindberg wins chess title in Kossen after nine hours

      KOSSEN, 9 April 2026 - Ida Lindberg has won the national chess championship in Kossen. In the last round she beat the defending champion, \
      Marek Dolny, in a game of 94 moves that took more than nine hours.

      The 19-year-old student is the youngest champion since 1958. She said that she had slept for two hours before the game and eaten eleven bananas. \
      The prize is worth 40,000 francs.
      """;

  private Texts() {}
}
