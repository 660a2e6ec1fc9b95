package org.newsfold.article;

/** What kind of source an article has something from. */
public enum SourceKind {
  /** A newspaper, a station, a site. */
  OUTLET,
  /** A news agency. */
  AGENCY,
  /** A report, a study, a file of a court, …. */
  DOCUMENT,
  /** A person or an office that speaks for itself: the police, a ministry, a company. */
  OFFICIAL,
  /** Somebody who is not named: <i>sources</i>, <i>people familiar with the matter</i>. */
  ANONYMOUS;

  /** Whether it published what the article repeats. */
  public boolean isPublication() {
    return this == OUTLET || this == AGENCY;
  }
}
