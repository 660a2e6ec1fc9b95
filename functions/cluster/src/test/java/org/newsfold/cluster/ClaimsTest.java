package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Claim;
import org.newsfold.article.Precision;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.ClaimGroup;
import org.newsfold.story.Origins;
import org.newsfold.story.Origins.Dependence;
import org.newsfold.story.Origins.How;
import org.newsfold.story.Origins.Origin;

class ClaimsTest {
  private final Claims claims = new Claims(Concepts.shipped());
  private final List<ArticleItem> articles = new ArrayList<>();

  @Test
  void showsDifferentNumbersOfTheDeadAcrossLanguages() {
    article("en", claim("", "killed", 17));
    article("de", claim("menschen", "killed", 19));
    ClaimGroup group = only();
    assertThat(group.predicate()).isEqualTo("killed");
    assertThat(group.agreed()).isFalse();
    assertThat(group.copyingError()).isFalse();
    assertThat(group.values()).extracting(ClaimGroup.Value::value).containsExactly("17", "19");
  }

  @Test
  void callsAConflictInsideOneOriginACopyingError() {
    ArticleId one = article("en", claim("", "killed", 3)).id();
    ArticleId other = article("de", claim("", "killed", 2)).id();
    Origin origin =
        new Origin(
            "org-x",
            "X",
            List.of(new Dependence(one, How.CITES, .9), new Dependence(other, How.COPY, .8)),
            List.of(),
            List.of());
    ClaimGroup group =
        claims.sideBySide(articles, new Origins(null, 0, List.of(origin), List.of())).getFirst();
    assertThat(group.copyingError()).isTrue();
    assertThat(group.values()).extracting(ClaimGroup.Value::origins).containsExactly(1, 1);
  }

  @Test
  void joinsTheSameLargerNumberOfAnyLanguage() {
    article("en", claim("buildings", "count", 340));
    article("tr", claim("bina", "count", 340));
    article("ru", claim("domow", "count", 340));
    assertThat(only().values().getFirst().cited()).hasSize(3);
    assertThat(only().agreed()).isTrue();
  }

  @Test
  void comparesNounsOfOneLanguage() {
    article("en", claim("vats", "count", 1240));
    article("en", claim("vats", "count", 1180));
    assertThat(only().agreed()).isFalse();
  }

  @Test
  void saysNothingOfSmallOrFarNumbersAndOfArticlesThatGiveSeveral() {
    article("en", claim("vats", "count", 2), claim("boxes", "count", 20));
    article("en", claim("vats", "count", 3), claim("boxes", "count", 90));
    article("en", claim("dogs", "count", 30), claim("dogs", "count", 35));
    article("en", claim("dogs", "count", 30));
    assertThat(found()).isEmpty();
  }

  @Test
  void saysNothingOfWhatOneArticleSays() {
    article("en", claim("", "killed", 17), claim("", "sum", 312_000));
    assertThat(found()).isEmpty();
  }

  private List<ClaimGroup> found() {
    return claims.sideBySide(articles, new Origins(null, 0, List.of(), List.of()));
  }

  private ClaimGroup only() {
    assertThat(found()).hasSize(1);
    return found().getFirst();
  }

  private static Claim claim(String subject, String predicate, int value) {
    String number = Integer.toString(value);
    return new Claim(subject, predicate, number, null, Precision.EXACT, 0, 9, number, 0, 1);
  }

  private ArticleItem article(String language, Claim... said) {
    ArticleItem item = Items.named(language + articles.size()).in(language).claiming(said).make();
    articles.add(item);
    return item;
  }
}
