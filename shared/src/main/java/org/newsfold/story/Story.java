package org.newsfold.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.newsfold.article.ArticleId;

/**
 * A cluster with its summary: the articles about one event.
 *
 * @param id its earliest member, by date and id
 * @param members in order of date and id
 * @param first when its earliest article is placed
 * @param newest when its latest article is placed
 * @param languages of its articles, the most frequent first
 * @param entities most telling first
 * @param terms words that a search finds it by
 * @param fingerprint of everything that it was made from: members, revisions, links, facts,
 *     versions
 * @param model version of the model that scored its links
 */
public record Story(
    ArticleId id,
    List<ArticleId> members,
    Instant first,
    Instant newest,
    List<String> languages,
    List<NamedEntity> entities,
    List<String> terms,
    Summary summary,
    String fingerprint,
    String model) {
  public Story {
    members = List.copyOf(members);
    languages = List.copyOf(languages);
    entities = List.copyOf(entities);
    terms = List.copyOf(terms);
  }

  public int size() {
    return members.size();
  }

  /** The day that it is listed under, in UTC. */
  public LocalDate day() {
    return newest.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
