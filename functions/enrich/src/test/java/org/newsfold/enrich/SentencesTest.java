package org.newsfold.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfold.enrich.text.SentenceSplitter;

class SentencesTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  private List<String> split(String text, String language) {
    return splitter.split(text, language).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void initialsAndAbbreviationsEndNothing() {
    assertThat(split("Mr. J. K. Weber met Dr. Bauer. They left.", "en"))
        .containsExactly("Mr. J. K. Weber met Dr. Bauer.", "They left.");
    assertThat(split("В 2020 г. Иванов И. И. уехал. Он вернулся.", "ru"))
        .containsExactly("В 2020 г. Иванов И. И. уехал.", "Он вернулся.");
  }

  @Test
  void ordinalsEndNothingWhereTheyAreWrittenWithAFullStop() {
    assertThat(split("Am 12. Februar kam er. Sie ging.", "de"))
        .containsExactly("Am 12. Februar kam er.", "Sie ging.");
  }

  @Test
  void paragraphsAlwaysEndASentence() {
    assertThat(split("Headline without a stop\n\nFirst sentence", "en"))
        .containsExactly("Headline without a stop", "First sentence");
  }

  @Test
  void aLineBreakInsideASentenceDoesNot() {
    assertThat(split("A sentence that\nis wrapped. Another.", "en"))
        .containsExactly("A sentence that\nis wrapped.", "Another.");
  }

  @Test
  void chineseNeedsNoBlanks() {
    assertThat(split("市议会决定建桥。工程三月开始！", "zh")).containsExactly("市议会决定建桥。", "工程三月开始！");
  }

  @Test
  void closingQuotesBelongToTheSentence() {
    assertThat(split("“We agree.” She left.", "en")).containsExactly("“We agree.”", "She left.");
  }
}
