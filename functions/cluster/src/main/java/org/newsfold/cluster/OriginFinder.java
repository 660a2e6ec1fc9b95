package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Attribution;
import org.newsfold.article.EntityType;
import org.newsfold.name.EntityId;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Citation;
import org.newsfold.story.Link;
import org.newsfold.story.LinkKind;
import org.newsfold.story.Origins;
import org.newsfold.story.Origins.Origin;

/**
 * Finds whom a story's articles have it from: the sources they name, and through copies the sources
 * that the copied article names. Articles of which nothing is known are neither merged with an
 * origin nor called independent: the count is then unmeasured.
 */
final class OriginFinder {
  private static final int EVIDENCE = 5;

  /** How sure a count is that rests on what the articles themselves say. */
  private static final double BY_ATTRIBUTION = 0.8;

  private final Map<ArticleId, Set<ArticleId>> copies = new HashMap<>();
  private final Map<String, List<Named>> named = new LinkedHashMap<>();

  private OriginFinder() {}

  static Origins find(List<ArticleItem> members, List<Link> links) {
    OriginFinder finder = new OriginFinder();
    links.stream().filter(link -> link.kind() != LinkKind.SAME_STORY).forEach(finder::copy);
    members.forEach(finder::name);
    return finder.origins(members);
  }

  private void copy(Link link) {
    copies.computeIfAbsent(link.a(), a -> new TreeSet<>()).add(link.b());
    copies.computeIfAbsent(link.b(), b -> new TreeSet<>()).add(link.a());
  }

  /** An outlet that names itself is no source of its own article. */
  private void name(ArticleItem member) {
    String publisher = member.publisher();
    String own = publisher == null ? "" : EntityId.of(EntityType.ORGANIZATION, publisher);
    for (Attribution attribution : member.attributions()) {
      String source = attribution.sourceId();
      if (source != null && attribution.kind().isPublication() && !source.equals(own)) {
        named
            .computeIfAbsent(source, id -> new ArrayList<>())
            .add(new Named(attribution, member.id()));
      }
    }
  }

  private Origins origins(List<ArticleItem> members) {
    List<Origin> origins = new ArrayList<>();
    Set<ArticleId> attributed = new HashSet<>();
    named.forEach(
        (id, sources) -> {
          Set<ArticleId> hanging = withCopies(sources);
          attributed.addAll(hanging);
          origins.add(
              new Origin(
                  id,
                  sources.getFirst().attribution().source(),
                  List.copyOf(hanging),
                  evidence(sources)));
        });
    origins.sort(
        Comparator.<Origin>comparingInt(origin -> -origin.articles().size())
            .thenComparing(Origin::id));
    List<ArticleId> unattributed =
        members.stream().map(ArticleItem::id).filter(id -> !attributed.contains(id)).toList();
    boolean measured = unattributed.isEmpty() && !origins.isEmpty();
    return new Origins(
        measured ? independent(origins) : null,
        measured ? BY_ATTRIBUTION : 0,
        origins,
        unattributed);
  }

  private Set<ArticleId> withCopies(List<Named> sources) {
    Set<ArticleId> hanging = new TreeSet<>();
    List<ArticleId> open = new ArrayList<>(sources.stream().map(Named::article).toList());
    while (!open.isEmpty()) {
      ArticleId id = open.removeLast();
      if (hanging.add(id)) {
        open.addAll(copies.getOrDefault(id, Set.of()));
      }
    }
    return hanging;
  }

  private static List<Citation> evidence(List<Named> sources) {
    return sources.stream().limit(EVIDENCE).map(Named::cited).toList();
  }

  /** Origins that share an article are not independent. */
  private static int independent(List<Origin> origins) {
    List<Set<ArticleId>> groups = new ArrayList<>();
    for (Origin origin : origins) {
      Set<ArticleId> joined = new HashSet<>(origin.articles());
      List<Set<ArticleId>> touching =
          groups.stream().filter(g -> g.stream().anyMatch(joined::contains)).toList();
      touching.forEach(joined::addAll);
      groups.removeAll(touching);
      groups.add(joined);
    }
    return groups.size();
  }

  private record Named(Attribution attribution, ArticleId article) {
    Citation cited() {
      return new Citation(attribution.text(), article, attribution.start(), attribution.end());
    }
  }
}
