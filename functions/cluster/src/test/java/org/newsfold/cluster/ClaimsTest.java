package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
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
    ArticleItem one = article("en", claim("", "killed", 3));
    ArticleItem other = article("de", claim("", "killed", 2));
    ClaimGroup group = claims.sideBySide(articles, oneOrigin(one, other)).getFirst();
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
  void saysNothingOfSmallOrFarNumbersAndOfArticlesThatGiveSeveralUnlikeOthers() {
    article("en", claim("vats", "count", 2), claim("boxes", "count", 20));
    article("en", claim("vats", "count", 3), claim("boxes", "count", 90));
    article("en", claim("dogs", "count", 30), claim("dogs", "count", 35));
    article("en", claim("dogs", "count", 40));
    assertThat(found()).isEmpty();
  }

  @Test
  void saysNothingOfWhatOneArticleSays() {
    article("en", claim("", "killed", 17), claim("", "sum", 312_000));
    assertThat(found()).isEmpty();
  }

  @Test
  void comparesNumbersOfWhatIsCalledAlikeInTwoLanguages() {
    article("en", claim("belarusian political prisoners", "count", 226));
    article("de", claim("belarussische politische gefangene", "count", 226));
    article("en", claim("belarusian political prisoners", "count", 326));
    assertThat(only().agreed()).isFalse();
    assertThat(only().values().getFirst().cited()).hasSize(2);
  }

  @Test
  void callsSmallNumbersCopyingErrorsOnlyInsideOneOrigin() {
    ArticleItem one = article("en", claim("belarusian political prisoners", "count", 3));
    ArticleItem other = article("en", claim("belarusian political prisoners", "count", 2));
    assertThat(found()).isEmpty();
    ClaimGroup group = claims.sideBySide(articles, oneOrigin(one, other)).getFirst();
    assertThat(group.agreed()).isFalse();
    assertThat(group.copyingError()).isTrue();
  }

  @Test
  void takesOfSeveralNumbersTheOneThatOthersGive() {
    article("en", claim("jobs", "count", 1240), claim("jobs", "count", 60));
    article("en", claim("jobs", "count", 1240));
    article("nl", claim("banen", "count", 1180));
    assertThat(only().agreed()).isFalse();
    assertThat(only().values()).extracting(ClaimGroup.Value::value).containsExactly("1240", "1180");
  }

  @Test
  void comparesNumbersThatHaveTheSameDigits() {
    article("en", claim("vats", "count", 6200));
    article("en", claim("vats", "count", 2600));
    assertThat(only().agreed()).isFalse();
  }

  @Test
  void takesTranslationsOfARoleForOne() {
    article("en", role("Mayor"));
    article("de", role("Bürgermeisterin"));
    article("pl", role("burmistrz"));
    assertThat(only().predicate()).isEqualTo("role");
    assertThat(only().values()).hasSize(1);
    assertThat(only().values().getFirst().value()).isEqualTo("Mayor");
  }

  @Test
  void callsAnOfficeInTwoRanksACopyingErrorInsideOneOrigin() {
    ArticleItem one = article("en", role("secretary of state"));
    ArticleItem other = article("en", role("deputy secretary of state"));
    assertThat(only().agreed()).isTrue();
    assertThat(only().values()).hasSize(2);
    ClaimGroup group = claims.sideBySide(articles, oneOrigin(one, other)).getFirst();
    assertThat(group.copyingError()).isTrue();
  }

  @Test
  void neverSetsDifferentRolesDatesPlacesOrOutcomesAgainstOneAnother() {
    ArticleItem one =
        article("en", role("mayor"), shared("date", "1968-03"), shared("date", "1970"));
    ArticleItem other = article("en", role("engineer"), shared("date", "1968-03"));
    assertThat(claims.sideBySide(articles, oneOrigin(one, other)))
        .hasSize(2)
        .allMatch(ClaimGroup::agreed);
  }

  @Test
  void takesAYearInOneLanguageForOneThingOnlyBesideTheSameWord() {
    article("en", shared("date", "1968", "the bridge was built in 1968"));
    article("en", shared("date", "1968", "he was born in 1968"));
    assertThat(found()).isEmpty();
    article("en", shared("date", "1968", "since it was built in 1968"));
    assertThat(only().values().getFirst().cited()).hasSize(2);
  }

  @Test
  void joinsANumberOfOtherNounsInOneLanguageOnlyBesideTheSameWord() {
    article("en", of("homes", 1500, "units in 1,500 homes of the island"));
    article("en", of("nationals", 1500, "evacuate 1,500 nationals from the border"));
    assertThat(found()).isEmpty();
    article("en", of("flats", 1500, "the island has 1,500 flats"));
    assertThat(only().values().getFirst().cited()).hasSize(2);
  }

  private static Claim of(String subject, int value, String text) {
    String number = Integer.toString(value);
    return new Claim(
        subject, "count", number, null, Precision.EXACT, 0, text.length(), text, 0, text.length());
  }

  @Test
  void comparesNoCasualtiesOfAPartOrOfAnotherEvent() {
    article("en", claim("american passengers", "killed", 10), claim("", "injured", 20));
    article("en", claim("people", "killed", 12), claim("", "injured", 200));
    assertThat(found()).isEmpty();
  }

  private static Origins oneOrigin(ArticleItem one, ArticleItem other) {
    Origin origin =
        new Origin(
            "org-x",
            "X",
            List.of(
                new Dependence(one.id(), How.CITES, .9), new Dependence(other.id(), How.COPY, .8)),
            List.of(),
            List.of());
    return new Origins(null, 0, List.of(origin), List.of());
  }

  private static Claim role(String role) {
    return new Claim(
        "person-vbr-ann", "role", role, null, Precision.EXACT, 0, 9, role + " Weber", 0, 1);
  }

  private static Claim shared(String predicate, String value) {
    return shared(predicate, value, "in " + value);
  }

  private static Claim shared(String predicate, String value, String text) {
    int end = text.length();
    return new Claim("", predicate, value, null, Precision.EXACT, 0, end, text, 0, end);
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
