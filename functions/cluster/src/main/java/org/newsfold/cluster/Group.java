package org.newsfold.cluster;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Hash;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Link;

/**
 * The articles of one story, as the partition left them.
 *
 * @param members in order of date and id, undated last; the first names the story
 * @param links between them that count, in order of their ends
 */
record Group(List<ArticleItem> members, List<Link> links) {
  private static final Comparator<ArticleItem> EARLIEST =
      Comparator.comparing(
              ArticleItem::datePublished, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
          .thenComparing(ArticleItem::id);

  static Group of(List<ArticleId> ids, Snapshot snapshot) {
    Set<ArticleId> inside = new HashSet<>(ids);
    List<ArticleItem> members =
        ids.stream()
            .map(id -> Objects.requireNonNull(snapshot.node(id).item()))
            .sorted(EARLIEST)
            .toList();
    List<Link> links =
        ids.stream()
            .flatMap(id -> snapshot.node(id).links().stream().filter(link -> link.a().equals(id)))
            .filter(link -> inside.contains(link.b()) && snapshot.holds(link))
            .sorted(Comparator.comparing(Link::a).thenComparing(Link::b))
            .toList();
    return new Group(members, links);
  }

  ArticleId name() {
    return members.getFirst().id();
  }

  /** A short name of everything that the story's record is made from. */
  String fingerprint() {
    StringBuilder all = new StringBuilder("1");
    for (ArticleItem member : members) {
      all.append('\n').append(member.id()).append(' ').append(member.revision());
    }
    for (Link link : links) {
      all.append('\n').append(link.a()).append(' ').append(link.b()).append(' ');
      all.append(link.score()).append(' ').append(link.kind()).append(' ').append(link.model());
    }
    byte[] hash = Hash.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 16);
  }
}
