package org.newsfold.figures;

import java.util.Locale;

/** Counts of what was right, wrong and missed, and of how many were right in some further way. */
final class Tally {
  private int right;
  private int said;
  private int wanted;
  private int whole;

  void add(int wantedHere, int saidHere, int rightHere, int wholeHere) {
    wanted += wantedHere;
    said += saidHere;
    right += rightHere;
    whole += wholeHere;
  }

  void add(Tally other) {
    add(other.wanted, other.said, other.right, other.whole);
  }

  /** The figures where right is a span that overlaps, and whole one that is exact. */
  String spans() {
    return String.format(
        Locale.ROOT,
        "overlapping: precision %.3f recall %.3f, exact: precision %.3f recall %.3f of %d",
        right / (double) Math.max(1, said),
        right / (double) Math.max(1, wanted),
        whole / (double) Math.max(1, said),
        whole / (double) Math.max(1, wanted),
        wanted);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "precision %.3f recall %.3f whole %.3f of %d",
        right / (double) Math.max(1, said),
        right / (double) Math.max(1, wanted),
        whole / (double) Math.max(1, wanted),
        wanted);
  }
}
