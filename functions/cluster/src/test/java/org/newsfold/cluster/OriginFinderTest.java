package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.newsfold.article.Attribution;
import org.newsfold.article.EntityType;
import org.newsfold.article.SourceKind;
import org.newsfold.name.EntityId;
import org.newsfold.name.NameMatcher;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Copy;
import org.newsfold.story.Link;
import org.newsfold.story.LinkKind;
import org.newsfold.story.Origins;
import org.newsfold.story.Origins.Count;
import org.newsfold.story.Origins.Dependence;
import org.newsfold.story.Origins.How;
import org.newsfold.story.Origins.Origin;

class OriginFinderTest {
  private static final PublicationNames NAMES = new PublicationNames(new NameMatcher());

  private static final List<String> OUTLETS =
      List.of(
          "Alpha Daily",
          "Beta Herald",
          "Gamma Courier",
          "Delta News",
          "Epsilon Post",
          "Zeta Mirror",
          "Theta Echo",
          "Kappa Star");

  private final List<ArticleItem> articles = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  @Test
  void saysNothingOfAStoryWithoutAttributions() {
    article("one", "Kurier Lindenau");
    article("two", "Bote am Fluss");
    Origins origins = found();
    assertThat(origins.independent()).isNull();
    assertThat(origins.origins()).isEmpty();
    assertThat(origins.unattributed()).hasSize(2);
  }

  @Test
  void countsAnAgencyInTenPapersOnce() {
    for (int i = 0; i < 10; i++) {
      article("paper " + i, "Paper Number " + i, at(0, SourceKind.AGENCY, "Meridian Press"));
    }
    Origins origins = found();
    assertThat(origins.independent()).isEqualTo(new Count(1, 1));
    assertThat(origins.origins()).extracting(Origin::name).containsExactly("Meridian Press");
    assertThat(origins.origins().getFirst().evidence()).isNotEmpty();
  }

  @Test
  void takesCopiesForWhatTheyAreCopiedFrom() {
    ArticleItem citing = article("citing", null, at(5, SourceKind.OUTLET, "Wesenitz Times"));
    ArticleItem spun = article("spun", null);
    ArticleItem again = article("again", null);
    copy(citing, spun, LinkKind.REWRITE, .8);
    copy(spun, again, LinkKind.TRANSLATION, .9);
    Origins origins = found();
    assertThat(origins.independent()).isEqualTo(new Count(1, 1));
    assertThat(origins.unattributed()).isEmpty();
    assertThat(origins.origins().getFirst().articles())
        .containsExactlyInAnyOrder(
            new Dependence(citing.id(), How.CITES, .9),
            new Dependence(spun.id(), How.COPY, .72),
            new Dependence(again.id(), How.COPY, .65));
    assertThat(origins.confidence()).isEqualTo(.65);
  }

  @Test
  void followsAChainToItsEnd() {
    article("a", "Alpha Daily", at(9, SourceKind.OUTLET, "Beta Herald"));
    article("b", "Beta Herald", at(9, SourceKind.OUTLET, "Gamma Courier"));
    article("c", "Gamma Courier", at(9, SourceKind.OUTLET, "Gamma Courier"));
    Origins origins = found();
    assertThat(origins.independent()).isEqualTo(new Count(1, 1));
    assertThat(origin(origins, "Beta Herald").cites()).containsExactly(id("Gamma Courier"));
    assertThat(origin(origins, "Gamma Courier").cites()).isEmpty();
    assertThat(origin(origins, "Gamma Courier").articles())
        .extracting(Dependence::how)
        .containsExactlyInAnyOrder(How.CITES, How.OWN);
  }

  @RepeatedTest(20)
  void endsATrailWhereWalkingItEnds(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (String name : OUTLETS) {
      String other = OUTLETS.get(random.nextInt(OUTLETS.size()));
      if (random.nextInt(3) > 0) {
        article(name, name, at(9, SourceKind.OUTLET, other));
      } else {
        article(name, name);
      }
    }
    Publications publications = new Publications(articles, NAMES);
    Trails trails = new Trails(articles, publications);
    for (ArticleItem article : articles) {
      String own = Objects.requireNonNull(publications.of(article));
      Set<String> walked = new TreeSet<>();
      for (String at = own; walked.add(at) && !trails.citedBy(at).isEmpty(); ) {
        at = trails.citedBy(at).iterator().next();
      }
      Set<String> ends = trails.ends(own);
      boolean open = walked.stream().anyMatch(at -> trails.citedBy(at).isEmpty());
      assertThat(ends).hasSize(1);
      assertThat(walked.containsAll(ends) || !open).isTrue();
      assertThat(trails.citedBy(ends.iterator().next()).isEmpty()).isEqualTo(open);
      walked.forEach(at -> assertThat(trails.ends(at)).isEqualTo(ends));
    }
  }

  @Test
  void takesACircleForOneOrigin() {
    article("a", "Alpha Daily", at(9, SourceKind.OUTLET, "Beta Herald"));
    article("b", "Beta Herald", at(9, SourceKind.OUTLET, "Alpha Daily"));
    assertThat(found().independent()).isEqualTo(new Count(1, 1));
  }

  @Test
  void countsAnOutletThatAddsReportingOfItsOwn() {
    article("a", "Alpha Daily", at(9, SourceKind.OUTLET, "Beta Herald"));
    assertThat(found().independent()).isEqualTo(new Count(1, 1));
    article(
        "c",
        "Gamma Courier",
        at(9, SourceKind.OUTLET, "Beta Herald"),
        at(300, SourceKind.OUTLET, "Gamma Courier"));
    assertThat(found().independent()).isEqualTo(new Count(1, 2));
  }

  @Test
  void doesNotTakeARelaysOwnNameForReporting() {
    article(
        "u",
        "Delta News",
        at(9, SourceKind.OUTLET, "Beta Herald"),
        at(9, SourceKind.AGENCY, "Delta News"));
    article(
        "v",
        "Delta News",
        at(9, SourceKind.OUTLET, "Beta Herald"),
        at(0, SourceKind.AGENCY, "Delta News"));
    Origins origins = found();
    assertThat(origins.independent()).isEqualTo(new Count(1, 1));
    assertThat(origins.origins()).extracting(Origin::name).containsExactly("Beta Herald");
  }

  @Test
  void takesANameWithAWordMoreForTheSame() {
    article("a", "Alpha Daily", at(9, SourceKind.AGENCY, "Meridian Press"));
    article("b", "Meridian Press Agency", at(0, SourceKind.AGENCY, "Meridian Press Agency"));
    assertThat(found().independent()).isEqualTo(new Count(1, 1));
  }

  @Test
  void leavesOpenWhatIsNotKnown() {
    article("a", "Alpha Daily", at(9, SourceKind.OUTLET, "Beta Herald"));
    article("b", "Paper B", at(9, SourceKind.OUTLET, "Beta Herald"));
    article("c", "Paper C");
    assertThat(found().independent()).isEqualTo(new Count(1, 2));
    article("d", "Paper D");
    article("e", "Paper E");
    assertThat(found().independent()).isNull();
  }

  @Test
  void takesNoOfficialForAnOrigin() {
    article("a", "Alpha Daily", at(9, SourceKind.OFFICIAL, "Interior Ministry"));
    assertThat(found().origins()).isEmpty();
    assertThat(found().independent()).isNull();
  }

  @RepeatedTest(20)
  void doesNotDependOnTheOrderOfLinks(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < 8; i++) {
      String cited = "Source " + (char) ('A' + random.nextInt(3));
      if (random.nextBoolean()) {
        article("n" + i, "Paper " + i, at(9, SourceKind.OUTLET, cited));
      } else {
        article("n" + i, "Paper " + i);
      }
      if (i > 0) {
        copy(articles.get(random.nextInt(i)), articles.get(i), LinkKind.REWRITE, .7);
      }
    }
    Origins one = found();
    Collections.shuffle(links, random);
    assertThat(found()).isEqualTo(one);
  }

  private Origins found() {
    return OriginFinder.find(articles, links, NAMES);
  }

  private static Origin origin(Origins origins, String name) {
    return origins.origins().stream().filter(o -> o.name().equals(name)).findFirst().orElseThrow();
  }

  private static String id(String name) {
    return EntityId.of(EntityType.ORGANIZATION, name);
  }

  private static Attribution at(int start, SourceKind kind, String source) {
    String text = source + " at " + start;
    return new Attribution(start, start + text.length(), text, source, id(source), kind, 0, 1);
  }

  private void copy(ArticleItem one, ArticleItem other, LinkKind kind, double confidence) {
    boolean ordered = one.id().compareTo(other.id()) < 0;
    ArticleItem a = ordered ? one : other;
    ArticleItem b = ordered ? other : one;
    Copy copy = new Copy(kind, confidence, null, List.of());
    links.add(new Link(a.id(), a.revision(), b.id(), b.revision(), 9000, copy, "m", List.of()));
  }

  private ArticleItem article(
      String name, @Nullable String publisher, Attribution... attributions) {
    ArticleItem item = Items.named(name).by(publisher).citing(attributions).make();
    articles.add(item);
    return item;
  }
}
