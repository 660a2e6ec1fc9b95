package org.newsfold.cluster;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.newsfold.article.Attribution;
import org.newsfold.story.ArticleItem;

/**
 * Where trails of citing end: an article has it from a publication, whose own article in the story
 * has it from another, and so on. A publication that reported itself ends a trail, even if it cites
 * others too; publications that cite one another in a circle end it together.
 */
final class Trails {
  private final Publications publications;
  private final Set<String> reporting = new HashSet<>();
  private final Set<String> named = new HashSet<>();
  private final Map<String, Set<String>> cited = new TreeMap<>();
  private final Map<String, Set<String>> ends = new HashMap<>();

  Trails(Collection<ArticleItem> members, Publications publications) {
    this.publications = publications;
    for (ArticleItem member : members) {
      String own = publications.of(member);
      Set<String> others = cites(member);
      named.addAll(others);
      if (own != null) {
        cited.computeIfAbsent(own, id -> new TreeSet<>()).addAll(others);
        if (isOwn(member)) {
          reporting.add(own);
        }
      }
    }
    findEnds();
  }

  /** The publications that an article has it from, not its own. */
  Set<String> cites(ArticleItem article) {
    String own = publications.of(article);
    Set<String> found = new TreeSet<>();
    for (Attribution attribution : article.attributions()) {
      String source = publications.cited(attribution);
      if (source != null && !source.equals(own)) {
        found.add(source);
      }
    }
    return found;
  }

  /**
   * Whether an article reports itself: its publication is named as whom people told it, in a
   * sentence that names no other; in the dateline only if the article cites nobody else.
   */
  boolean isOwn(ArticleItem article) {
    String own = publications.of(article);
    if (own == null) {
      return false;
    }
    Set<String> others = cites(article);
    Set<Integer> citing = new HashSet<>();
    for (Attribution attribution : article.attributions()) {
      String source = publications.cited(attribution);
      if (source != null && others.contains(source)) {
        citing.add(attribution.start());
      }
    }
    return article.attributions().stream()
        .filter(attribution -> own.equals(publications.cited(attribution)))
        .anyMatch(self -> others.isEmpty() || (self.start() > 0 && !citing.contains(self.start())));
  }

  /** Whether another publication's article has it from this one. */
  boolean isCited(String publication) {
    return named.contains(publication);
  }

  /** What a publication's own articles in the story have it from. */
  Set<String> citedBy(String publication) {
    return cited.getOrDefault(publication, Set.of());
  }

  /** Where the trail from a publication ends. */
  Set<String> ends(String publication) {
    return ends.getOrDefault(publication, Set.of(publication));
  }

  /** Goes from each end back to all that have it from there; then joins what only goes round. */
  private void findEnds() {
    Map<String, Set<String>> citing = new TreeMap<>();
    cited.forEach(
        (id, others) ->
            others.forEach(other -> citing.computeIfAbsent(other, o -> new TreeSet<>()).add(id)));
    Set<String> all = new TreeSet<>(cited.keySet());
    all.addAll(named);
    for (String id : all) {
      if (reporting.contains(id) || citedBy(id).isEmpty()) {
        for (String one : reached(id, at -> citing.getOrDefault(at, Set.of()))) {
          ends.computeIfAbsent(one, o -> new TreeSet<>()).add(id);
        }
      }
    }
    Groups<String> circles = new Groups<>();
    all.removeAll(ends.keySet());
    all.forEach(
        id -> {
          Set<String> joined = new TreeSet<>(citedBy(id));
          joined.add(id);
          circles.join(joined);
        });
    Map<String, String> first = new HashMap<>();
    for (String id : all) {
      ends.put(id, Set.of(first.computeIfAbsent(circles.of(id), group -> id)));
    }
  }

  private static Set<String> reached(String from, Function<String, Set<String>> next) {
    Set<String> reached = new HashSet<>(Set.of(from));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (String to : next.apply(open.removeLast())) {
        if (reached.add(to)) {
          open.add(to);
        }
      }
    }
    return reached;
  }
}
