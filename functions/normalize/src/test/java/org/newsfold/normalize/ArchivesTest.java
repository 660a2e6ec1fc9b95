package org.newsfold.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.normalize.Files.article;
import static org.newsfold.normalize.Files.articles;
import static org.newsfold.normalize.Files.gzip;
import static org.newsfold.normalize.Files.part;
import static org.newsfold.normalize.Files.parts;
import static org.newsfold.normalize.Files.rejection;
import static org.newsfold.normalize.Files.story;
import static org.newsfold.normalize.Files.utf8;
import static org.newsfold.normalize.Files.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.newsfold.article.Article;
import org.newsfold.article.ArticleId;
import org.newsfold.normalize.format.Limits;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Files that hold files. */
class ArchivesTest {
  private static final String DAMAGED =
      "It is a ZIP archive that is damaged or cut off. Upload it again, whole.";
  private static final byte[] ZSTD = Zstd.file(story(1));

  @Test
  void readsEachFileOfAZipAsAnArticleOfItsOwn() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("may/a.txt", story(1));
    files.put("may/b.html.gz", gzip(utf8("<html><p>" + "A page of its own here. ".repeat(9))));
    byte[] zip = zip(files);

    assertThat(parts("news/day.zip", zip).keySet()).containsExactly("may/a.txt", "may/b.html.gz");
    assertThat(part("may/b.html.gz", "news/day.zip", zip).format()).isEqualTo("html");
    Article text = part("may/a.txt", "news/day.zip", zip);
    assertThat(text.headline()).isEqualTo("Story number 1 of the day");
    assertThat(text.id()).isEqualTo(ArticleId.of("news/day.zip", "may/a.txt"));
  }

  @Test
  void rejectsAPartAndKeepsTheOthers() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    files.put("empty.txt", new byte[0]);
    files.put("a.txt", story(1));
    Outcome.Articles read = articles("day.zip", zip(files));

    assertThat(read.articles()).hasSize(1);
    assertThat(read.rejected())
        .extracting(Outcome.RejectedPart::part)
        .containsExactly("picture.png", "empty.txt");
    assertThat(read.rejected().getFirst().reason()).startsWith("It is a PNG image, not text.");
  }

  @Test
  void passesOverFoldersAndWhatSystemsPutBesideFiles() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("__MACOSX/._a.txt", new byte[] {0, 5, 22, 7});
    files.put("may/.DS_Store", new byte[] {0, 0, 0, 1});
    files.put("may/", new byte[0]);
    files.put("may/a.txt", story(1));

    assertThat(parts("day.zip", zip(files)).keySet()).containsExactly("may/a.txt");
    assertThat(articles("day.zip", zip(files)).rejected()).isEmpty();
  }

  @Test
  void namesPartsOfArchivesInArchivesByTheirPath() {
    byte[] inner = zip(Map.of("a.txt", story(1)));

    assertThat(parts("week.zip", zip(Map.of("monday.zip", inner))).keySet())
        .containsExactly("monday.zip/a.txt");
  }

  @Test
  void neverLeavesTheArchiveByAPartsName() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("../../etc/passwd", story(1));
    files.put("/srv/../etc/passwd", story(2));
    files.put("C:\\news\\..\\a.txt", story(3));
    files.put("..", story(4));

    assertThat(parts("day.zip", zip(files)).keySet())
        .containsExactly("etc/passwd", "etc/passwd#2", "C:/a.txt", "unnamed");
  }

  @Test
  void readsTarInEveryEnvelope() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (int i = 1; i <= 2; i++) {
        TarArchiveEntry entry = new TarArchiveEntry("./may/%d.txt".formatted(i));
        entry.setSize(story(i).length);
        tar.putArchiveEntry(entry);
        tar.write(story(i));
        tar.closeArchiveEntry();
      }
    }
    byte[] tar = bytes.toByteArray();

    for (byte[] file : new byte[][] {tar, gzip(tar), bzip2(tar), xz(tar)}) {
      assertThat(parts("day", file).keySet()).containsExactly("may/1.txt", "may/2.txt");
    }
  }

  @Test
  void readsOneFileInAnyEnvelope() throws IOException {
    for (byte[] file : new byte[][] {gzip(story(1)), bzip2(story(1)), xz(story(1)), ZSTD}) {
      Article article = article("a.txt.x", file);
      assertThat(article.upload().part()).isEmpty();
      assertThat(article.articleBody()).contains("Wesenitz");
    }
  }

  @Test
  void readsAllMembersOfAGzipFile() {
    byte[] first = gzip(utf8("Both halves of the file are read, the first one as well,"));
    byte[] second = gzip(utf8(" and the second one too, as the standard has it."));
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);

    assertThat(article("a.txt.gz", both).articleBody()).endsWith("as the standard has it.");
  }

  @Test
  void saysWhatIsWrongWithAnArchive() throws IOException {
    byte[] zip = zip(Map.of("a.txt", story(1)));
    assertThat(rejection("a.zip", zip(Map.of()))).contains("holds nothing");
    assertThat(rejection("a.zip", Arrays.copyOf(zip, 100))).isEqualTo(DAMAGED);
    assertThat(articles("b.zip", zip(Map.of("a.zip", Arrays.copyOf(zip, 100)))).rejected())
        .containsExactly(new Outcome.RejectedPart("a.zip", DAMAGED));
    assertThat(rejection("a.bz2", Arrays.copyOf(bzip2(story(1)), 60))).contains("bzip2");
    assertThat(rejection("a.zst", Arrays.copyOf(ZSTD, 20))).contains("zstd");
  }

  @Test
  void rejectsEntriesCompressedInAWayThatNobodyReads() {
    byte[] zip = zip(Map.of("a.txt", story(1)));
    byte noDescriptor = 0;
    byte zstd = 93;
    zip[6] = noDescriptor;
    zip[8] = zstd;

    assertThat(rejection("a.zip", zip)).startsWith("It is compressed in a way that is not read");
  }

  @Test
  void rejectsAFileBeyondTheLimitsWholeAndSaysHowToSplitIt() {
    byte[] zip = zip(Map.of("a.txt", story(1), "b.txt", story(2), "c.txt", story(3)));
    Duration minute = Duration.ofMinutes(1);

    assertThat(rejected(zip, Limits.DEFAULT.with(2, 250_000_000, minute)))
        .isEqualTo(
            "It holds more than 2 parts, the most of one file. Use `./newsfold ingest`, which"
                + " splits it before it drops it.");
    assertThat(rejected(zip, Limits.DEFAULT.with(9, 700, minute)))
        .startsWith("It inflates to more than 700 bytes");
    assertThat(rejected(zip, Limits.DEFAULT.with(9, 250_000_000, Duration.ofSeconds(-1))))
        .startsWith("Reading it takes longer");
  }

  private static String rejected(byte[] file, Limits limits) {
    Outcome outcome = new Normalizer(limits).normalize("a.zip", new ByteArrayInputStream(file));
    return outcome instanceof Outcome.Rejection rejection ? rejection.reason() : "" + outcome;
  }

  private static byte[] bzip2(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream bzip2 = new BZip2CompressorOutputStream(out)) {
      bzip2.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] xz(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream xz = new XZOutputStream(out, new LZMA2Options())) {
      xz.write(bytes);
    }
    return out.toByteArray();
  }
}
