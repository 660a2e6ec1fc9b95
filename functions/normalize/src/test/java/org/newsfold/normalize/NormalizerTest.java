package org.newsfold.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsfold.normalize.Files.STORY;
import static org.newsfold.normalize.Files.article;
import static org.newsfold.normalize.Files.gzip;
import static org.newsfold.normalize.Files.rejection;
import static org.newsfold.normalize.Files.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsfold.article.Article;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Revision;

class NormalizerTest {
  private static final String HEADLINE = "Council votes for new bridge over the Wesenitz";

  @Test
  void readsPlainText() {
    Article article = article("news/bridge.txt", STORY);

    assertThat(article.id()).isEqualTo(ArticleId.of("news/bridge.txt"));
    assertThat(article.format()).isEqualTo("text");
    assertThat(article.headline()).isEqualTo(HEADLINE);
    assertThat(article.articleBody())
        .isEqualTo(
            "The town council of Lindenau voted 21 to 12 on Monday for a new bridge over the"
                + " Wesenitz.\n\nMayor Karla Engel called it a good day for the town. Work is to"
                + " begin in March.");
  }

  @Test
  void readsGzipOfAnyKindAndInGzip() {
    Article plain = article("a.txt.gz", gzip(utf8(STORY)));
    Article twice =
        article("a.gz", gzip(gzip(utf8("<html><body><p>" + STORY + "</p></body></html>"))));

    assertThat(plain.headline()).isEqualTo(HEADLINE);
    assertThat(plain.format()).isEqualTo("text");
    assertThat(twice.format()).isEqualTo("html");
  }

  @Test
  void tellsTheFormatByContentRatherThanName() {
    String page =
        "<!DOCTYPE html><title>x</title><p>" + "Words of a page that is named text. ".repeat(9);

    assertThat(article("page.txt", page).format()).isEqualTo("html");
    assertThat(article("text.html", STORY).format()).isEqualTo("text");
  }

  @Test
  void keepsPlainTextThatSpeaksOfTags() {
    String text = "The tag <p> begins a paragraph and <br> a line, as the teacher explained to us.";

    assertThat(article("a.txt", text).articleBody()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "89504e470d0a1a0a0000000d49484452  | a PNG image",
        "ffd8ffe000104a464946              | a JPEG image",
        "526172211a070100                  | a RAR archive",
        "1a45dfa39f4286                    | a Matroska or WebM video",
      })
  void namesWhatABinaryFileIs(String hex, String name) {
    assertThat(rejection("pic.txt", HexFormat.of().parseHex(hex)))
        .startsWith("It is " + name + ", not text.");
  }

  @Test
  void rejectsDataForPrograms() {
    assertThat(rejection("a.xml", utf8("<?xml version=\"1.0\"?>\n<order><item/></order>")))
        .startsWith("It is XML data (order)");
    assertThat(rejection("a.json", utf8("{\"title\": \"x\"}")))
        .startsWith("It is JSON without the text of an article");
  }

  @Test
  void rejectsWhatHoldsNoText() {
    assertThat(rejection("a.txt", new byte[0])).startsWith("It is empty");
    assertThat(rejection("a.txt", utf8(" \n\t\u00a0\n"))).contains("only blanks");
    assertThat(rejection("a.html", utf8("<html><body><script>1</script></body></html>")))
        .contains("without the text of an article");
  }

  @Test
  void rejectsRandomBytesAndZeros() {
    byte[] random = new byte[5_001];
    new Random(1).nextBytes(random);

    assertThat(rejection("a.txt", random)).startsWith("It is binary data");
    assertThat(rejection("a.txt", new byte[100_000])).startsWith("It is binary data");
  }

  @Test
  void rejectsGzipThatIsCutOffOrDamaged() {
    byte[] whole = gzip(utf8(STORY.repeat(50)));
    byte[] flipped = whole.clone();
    flipped[whole.length - 6] ^= 1;

    assertThat(rejection("a.gz", Arrays.copyOf(whole, whole.length - 20))).contains("cut off");
    assertThat(rejection("a.gz", flipped)).contains("damaged");
  }

  @Test
  void rejectsGzipBombBeforeInflatingIt() {
    String reason = rejection("bomb.gz", gzip(utf8("word ".repeat(12_000_000))));

    assertThat(reason).contains("200-fold");
  }

  @Test
  void rejectsArchivesNestedTooDeep() {
    byte[] file = utf8(STORY);
    for (int i = 0; i < 5; i++) {
      file = gzip(file);
    }

    assertThat(rejection("a.gz", file)).contains("more than 3 deep");
  }

  @Test
  void readsNoFurtherThanTheLimit() {
    InputStream endless =
        new SequenceInputStream(
            new ByteArrayInputStream(utf8(STORY)),
            new InputStream() {
              @Override
              public int read() {
                return 'a';
              }

              @Override
              public int read(byte[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, (byte) 'a');
                return length;
              }
            });

    assertThat(new Normalizer().normalize("a.txt", endless))
        .isInstanceOfSatisfying(
            Outcome.Rejection.class, r -> assertThat(r.reason()).contains("larger than 25 MB"));
  }

  @Test
  void throwsWhatMayWorkLater() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();

    assertThatThrownBy(() -> new Normalizer().normalize("a.txt", broken))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void readsInvalidUtf8AndLoneSurrogates() {
    byte[] text = utf8("Bürgermeister Müller grüßt\u0001 die Gäste\n\n" + STORY);
    text[text.length - 3] = (byte) 0xff;

    Article article = article("a.txt", text);
    assertThat(article.headline()).isEqualTo("Bürgermeister Müller grüßt die Gäste");
    assertThat(article.articleBody()).contains("\ufffd");
    assertThat(
            article("a.html", "<html><p>" + "Words &#xD800; of a page here. ".repeat(9))
                .articleBody())
        .startsWith("Words");
  }

  @Test
  void believesTheUploaderOnlyWhereTheFileSaysNothing() {
    Map<String, String> metadata =
        Map.of(
            "url", "https://example.org/a?utm_source=x&id=1",
            "published", "2026-05-06",
            "publisher", "Lindenauer Bote",
            "language", "de_DE",
            "other", "x");

    Article silent = article(STORY, metadata);
    Article dated = article("Title of it all\n\nPublished: 7 May 2026\n\n" + STORY, metadata);

    assertThat(silent.url()).isEqualTo("https://example.org/a?id=1");
    assertThat(silent.datePublished()).isEqualTo(Instant.parse("2026-05-06T00:00:00Z"));
    assertThat(silent.publisher()).isEqualTo("Lindenauer Bote");
    assertThat(silent.declaredLanguage()).isEqualTo("de-DE");
    assertThat(silent.declared()).containsOnlyKeys("url", "published", "publisher", "language");
    assertThat(dated.datePublished()).isEqualTo(Instant.parse("2026-05-07T00:00:00Z"));
  }

  @Test
  void notesMetadataThatCannotBeRead() {
    byte[] bytes = utf8(STORY);
    Outcome outcome =
        new Normalizer()
            .normalize(
                Files.object("a.txt", bytes, Map.of("published", "soon", "url", "javascript:x")),
                Revision.of("", Files.RECEIVED, ""),
                new ByteArrayInputStream(bytes));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Articles.class,
            read -> {
              assertThat(read.articles().getFirst().declared()).isEmpty();
              assertThat(read.notes()).hasSize(2).anyMatch(note -> note.contains("published"));
            });
  }
}
