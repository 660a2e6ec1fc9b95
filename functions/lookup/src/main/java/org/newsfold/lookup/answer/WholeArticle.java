package org.newsfold.lookup.answer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Attribution;
import org.newsfold.article.Claim;
import org.newsfold.article.Revision;
import org.newsfold.article.TextMark;
import org.newsfold.story.LinkKind;
import org.newsfold.story.NamedEntity;
import org.newsfold.story.Reason;

/**
 * One article.
 *
 * @param received when its file was received
 * @param cluster the story that it is in; null while it is in none
 * @param languageConfidence 0 to 1
 * @param marks what sets its text apart from one that a person wrote at once
 * @param entities the most telling first
 * @param links to other articles, in the same story or not, the strongest first; at most 100
 * @param linksTotal how many there are
 * @param facts what editors say of it and others, the newest first
 * @param articleBody only if asked for; cut after a million characters
 */
public record WholeArticle(
    ArticleId id,
    String upload,
    @Nullable String part,
    Instant received,
    Revision revision,
    @Nullable ArticleId cluster,
    String inLanguage,
    double languageConfidence,
    String headline,
    List<String> author,
    @Nullable Instant datePublished,
    @Nullable String publisher,
    @Nullable String url,
    List<TextMark> marks,
    List<NamedEntity> entities,
    List<Claim> claims,
    List<Attribution> attributions,
    List<OuterLink> links,
    int linksTotal,
    List<ShownFact> facts,
    @Nullable String articleBody) {
  public WholeArticle {
    author = List.copyOf(author);
    marks = List.copyOf(marks);
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
    attributions = List.copyOf(attributions);
    links = List.copyOf(links);
    facts = List.copyOf(facts);
  }

  /**
   * A link to another article.
   *
   * @param confidence that it is of this kind, 0 to 1; 0 of {@code SAME_STORY}
   * @param madeFrom which of the two the other was made from, where something tells
   * @param evidence what tells the kind
   * @param score probability that both tell one story
   * @param model version of the model that says so
   * @param why the features that counted
   */
  public record OuterLink(
      ArticleId article,
      String headline,
      String inLanguage,
      LinkKind kind,
      double confidence,
      @Nullable ArticleId madeFrom,
      List<Reason> evidence,
      double score,
      String model,
      List<Reason> why) {
    public OuterLink {
      evidence = List.copyOf(evidence);
      why = List.copyOf(why);
    }
  }
}
