package org.newsfold.cluster;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Upload;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.LinkKind;
import org.newsfold.text.Terms;

/**
 * Measures how well copies are told from other reports of one event, by halves of the events: the
 * constants of {@link Copies} were fitted to the first.
 *
 * <ul>
 *   <li>translations: articles that people translated into 14 languages (ntrex14), against articles
 *       in two languages about one event that are no translations; and the short ones of our own
 *   <li>near-duplicates: articles (giveme5w) and what {@link TextMutation} makes of them; rewrites:
 *       the same with most words replaced and a fifth of the sentences left out
 *   <li>reports of one event (giveme5w) that share hardly a phrase, which are nobody's copies
 * </ul>
 */
public final class CopyQuality {
  /** The pairs of our own stories that are translations. */
  private static final Set<String> TRANSLATED =
      Set.of("bridge-collapse de en", "bridge-collapse de en-reprint", "seeds 000 001");

  private static final double[] SHARES = {0, 0.2, 0.4};
  private static final double[] REWRITTEN = {0.6, 0.8, 1};
  private static final int EVERY = 3;
  private static final int PHRASE = 8;

  /** Texts that share more of their phrases were not written apart. */
  private static final double SHARED_PHRASES = 0.1;

  private final LabelledData data = new LabelledData();
  private final PrintStream out;
  private final ArticleItems items;

  /** A document of a set. */
  private record Document(
      String id, String text, String source, String event, ArticleItem item, int half) {
    String language() {
      return PairFeatures.language(item);
    }
  }

  public CopyQuality(PrintStream out) {
    this.out = out;
    this.items = Clustering.shipped().items(Upload::received);
  }

  /**
   * Prints the figures.
   *
   * @param home where {@code samples/} is
   * @param data a folder that may hold {@code seeds/}
   * @param clusters a folder that holds the two sets
   */
  public void measure(Path home, Path data, Path clusters) throws IOException {
    ownTranslations(GoldStories.of(home, data));
    translations(documents(clusters.resolve("ntrex14.jsonl")));
    duplicates(documents(clusters.resolve("giveme5w.jsonl")));
  }

  private List<Document> documents(Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    if (Files.exists(file)) {
      for (Map<String, Object> line : LabelledData.lines(file)) {
        String source = LabelledData.text(line, "cluster");
        boolean sure = !Boolean.TRUE.equals(line.get("ambiguous"));
        String story = LabelledData.text(line, "story");
        String event = story.isEmpty() ? source : sure ? story : "";
        String text = LabelledData.text(line, "text");
        EnrichedArticle article =
            data.article(
                LabelledData.text(line, "id"),
                LabelledData.text(line, "title"),
                text,
                line.get("date"));
        documents.add(
            new Document(
                LabelledData.text(line, "id"),
                text,
                source,
                event,
                items.make(article),
                Math.floorMod((event.isEmpty() ? source : event).hashCode(), 2)));
      }
    }
    return documents;
  }

  /** Short articles that were written apart, in two languages, and the few that were not. */
  private void ownTranslations(GoldStories stories) {
    Score score = new Score();
    stories.forEach(
        (story, articles) -> {
          List<Map.Entry<String, EnrichedArticle>> all = List.copyOf(articles.entrySet());
          for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
              ArticleItem a = items.make(all.get(i).getValue());
              ArticleItem b = items.make(all.get(j).getValue());
              if (!PairFeatures.language(a).equals(PairFeatures.language(b))) {
                String pair = story + " " + all.get(i).getKey() + " " + all.get(j).getKey();
                score.add(TRANSLATED.contains(pair), kind(a, b) == LinkKind.TRANSLATION);
              }
            }
          }
        });
    out.printf("translations, own stories\t%s%n", score);
  }

  private void translations(List<Document> documents) {
    for (int half = 0; half < 2; half++) {
      Score score = new Score();
      List<Document> some = half(documents, half);
      for (int i = 0; i < some.size(); i++) {
        for (int j = i + 1; j < some.size(); j++) {
          Document a = some.get(i);
          Document b = some.get(j);
          boolean same = a.source.equals(b.source);
          boolean near = same || (!a.event.isEmpty() && a.event.equals(b.event));
          if (near && !a.language().equals(b.language())) {
            score.add(same, kind(a.item, b.item) == LinkKind.TRANSLATION);
          }
        }
      }
      out.printf("translations, %s\t%s%n", name(half), score);
    }
  }

  private void duplicates(List<Document> documents) {
    TextMutation mutation = new TextMutation(1, documents.stream().map(d -> d.text).toList());
    for (int half = 0; half < 2; half++) {
      List<Document> some = half(documents, half);
      Score near = new Score();
      int rewrites = apart(some, near);
      int pairs = near.all();
      for (int i = 0; i < some.size(); i += EVERY) {
        Document document = some.get(i);
        for (double share : SHARES) {
          near.add(true, isNear(document, mutation.spun(document.text, share)));
          near.add(true, isNear(document, mutation.edited(mutation.spun(document.text, share))));
        }
      }
      out.printf("near-duplicates, %s\t%s%n", name(half), near);
      out.printf("rewrites made by a program, %s\t%s%n", name(half), rewrites(some, mutation));
      out.printf(
          Locale.ROOT,
          "reports of one event called rewrites, %s\t%d of %d%n",
          name(half),
          rewrites,
          pairs);
    }
  }

  /** Compares reports that were written apart; says how many are called rewrites. */
  private int apart(List<Document> some, Score near) {
    int rewrites = 0;
    for (int i = 0; i < some.size(); i++) {
      for (int j = i + 1; j < some.size(); j++) {
        Document a = some.get(i);
        Document b = some.get(j);
        if (a.event.equals(b.event) && sharedPhrases(a.text, b.text) < SHARED_PHRASES) {
          LinkKind kind = kind(a.item, b.item);
          near.add(false, kind == LinkKind.NEAR_DUPLICATE || kind == LinkKind.DUPLICATE);
          rewrites += kind == LinkKind.REWRITE ? 1 : 0;
        }
      }
    }
    return rewrites;
  }

  /** How many of them are found, by the share of words replaced. */
  private String rewrites(List<Document> some, TextMutation mutation) {
    List<String> found = new ArrayList<>();
    for (double share : REWRITTEN) {
      int all = 0;
      int told = 0;
      for (int i = 0; i < some.size(); i += EVERY) {
        LinkKind kind = copied(some.get(i), mutation.rewritten(some.get(i).text, share));
        all++;
        told += kind == LinkKind.SAME_STORY ? 0 : 1;
      }
      found.add(String.format(Locale.ROOT, "%d of %d at %.0f %%", told, all, 100 * share));
    }
    return String.join(", ", found);
  }

  private boolean isNear(Document document, String text) {
    LinkKind kind = copied(document, text);
    return kind == LinkKind.NEAR_DUPLICATE || kind == LinkKind.DUPLICATE;
  }

  private LinkKind copied(Document document, String text) {
    return kind(document.item, items.make(data.article("copy of " + document.id, "", text, null)));
  }

  private static LinkKind kind(ArticleItem a, ArticleItem b) {
    return Copies.between(a, b).kind();
  }

  private static double sharedPhrases(String a, String b) {
    Set<String> some = phrases(a);
    Set<String> others = phrases(b);
    int fewer = Math.min(some.size(), others.size());
    some.retainAll(others);
    return some.size() / (double) Math.max(1, fewer);
  }

  private static Set<String> phrases(String text) {
    List<String> words = Terms.of(text);
    Set<String> phrases = new HashSet<>();
    for (int i = 0; i + PHRASE <= words.size(); i++) {
      phrases.add(String.join(" ", words.subList(i, i + PHRASE)));
    }
    return phrases;
  }

  private static List<Document> half(List<Document> documents, int half) {
    Predicate<Document> in = document -> document.half == half;
    return documents.stream().filter(in).toList();
  }

  private static String name(int half) {
    return half == 0 ? "fitted" : "held out";
  }

  /** Counts answers. */
  private static final class Score {
    private int right;
    private int missed;
    private int wrong;
    private int rest;

    void add(boolean is, boolean said) {
      right += is && said ? 1 : 0;
      missed += is && !said ? 1 : 0;
      wrong += !is && said ? 1 : 0;
      rest += !is && !said ? 1 : 0;
    }

    int all() {
      return right + missed + wrong + rest;
    }

    @Override
    public String toString() {
      double precision = right / (double) Math.max(1, right + wrong);
      double recall = right / (double) Math.max(1, right + missed);
      return String.format(
          Locale.ROOT,
          "F1 %.4f P %.4f R %.4f of %d pairs, %d of them none",
          2.0 * right / Math.max(1, 2 * right + missed + wrong),
          precision,
          recall,
          all(),
          wrong + rest);
    }
  }
}
