package org.newsfold.table;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.newsfold.article.ArticleId;
import org.newsfold.story.Fact;
import org.newsfold.story.Link;
import org.newsfold.story.Node;
import org.newsfold.story.Story;

/**
 * Finds the story that an article is in. Nothing in the table says it: a story lies in the slot of
 * its earliest member, and that member hangs on the article through links that count. So this walks
 * them, breadth first and strongest first, looking into the slots of all that it meets.
 */
public final class StoryFinder {
  /** So many articles are read at most; their neighbours, whose slots are looked into, are more. */
  private static final int MOST_READ = 64;

  private final ArticleTable articles;
  private final StoryTable stories;

  public StoryFinder(ArticleTable articles, StoryTable stories) {
    this.articles = articles;
    this.stories = stories;
  }

  /** The story that a live article is in; empty if it is in none (yet), or in none within reach. */
  public Optional<Story> storyOf(Node start) {
    if (!start.isLive()) {
      return Optional.empty();
    }
    Optional<Story> own =
        Optional.ofNullable(start.slot().story()).filter(s -> s.members().contains(start.id()));
    return own.isPresent() ? own : walk(start);
  }

  private Optional<Story> walk(Node start) {
    Set<ArticleId> seen = new HashSet<>(Set.of(start.id()));
    Queue<ArticleId> ahead = new ArrayDeque<>();
    Optional<Story> found = look(start, seen, ahead, start.id());
    for (int read = 1; found.isEmpty() && !ahead.isEmpty() && read < MOST_READ; read++) {
      Node node = articles.node(ahead.remove());
      found = look(node, seen, ahead, start.id());
    }
    return found;
  }

  /** Looks into the slots of an article's neighbours, and remembers to go on from them. */
  private Optional<Story> look(
      Node node, Set<ArticleId> seen, Queue<ArticleId> ahead, ArticleId wanted) {
    List<ArticleId> fresh = neighbours(node).stream().filter(seen::add).toList();
    ahead.addAll(fresh);
    return stories.stories(fresh).stream()
        .filter(story -> story.members().contains(wanted))
        .min(comparing(Story::id));
  }

  private static Set<ArticleId> neighbours(Node node) {
    if (!node.isLive()) {
      return Set.of();
    }
    Stream<ArticleId> stated =
        node.facts().stream().filter(Fact::same).map(fact -> fact.other(node.id()));
    Stream<ArticleId> linked =
        node.links().stream()
            .filter(node::holds)
            .sorted(comparingInt(Link::score).reversed())
            .map(link -> link.other(node.id()));
    return Stream.concat(stated, linked).collect(LinkedHashSet::new, Set::add, Set::addAll);
  }
}
