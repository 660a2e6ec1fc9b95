package org.newsfold.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Lets Jazzer feed normalize with damaged files. It begins with a small sample of each format and
 * keeps changing those files that reach code no other has reached. Each must end in articles or in
 * a rejection that says why ({@link FuzzTarget}), within 512 MB of heap; Jazzer's own detectors
 * look for addresses opened, paths left and the like.
 *
 * @param folder for the files that reached new code and, as {@code crash-…}, those that are not
 *     taken well; a later run begins with what it holds
 * @param runs how many files to try
 * @param seed what the damage is drawn from
 */
record Fuzz(Path folder, long runs, int seed) {
  static final List<String> SAMPLES =
      List.of(
          "box.mbox",
          "crawl.warc",
          "crawl.warc.gz",
          "day.7z",
          "day.tar",
          "day.zip",
          "feed.atom",
          "feed.json",
          "feed.rss",
          "lines.jsonl",
          "mail.eml",
          "newsml.xml",
          "ninjs.json",
          "nitf.xml",
          "page.html",
          "page.mhtml",
          "page.pdf",
          "story-utf16.txt",
          "story.docx",
          "story.md",
          "story.odt",
          "story.rtf",
          "story.txt",
          "story.txt.bz2",
          "story.txt.gz",
          "story.txt.xz",
          "story.txt.zst");

  /** The longest sample ten times over. */
  private static final int LONGEST = 20_000;

  /**
   * Runs it in a JVM of its own.
   *
   * @param log what it says: its progress, what it found, and its figures at the end
   * @return 0 if every file was taken well
   */
  int run(ProcessBuilder.Redirect log) throws IOException {
    Files.createDirectories(folder);
    for (String name : SAMPLES) {
      Files.write(folder.resolve(name), sample(name));
    }
    Process jazzer =
        new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log).start();
    try {
      return jazzer.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    } finally {
      jazzer.destroy();
    }
  }

  /** A sample, undamaged. */
  static byte[] sample(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Fuzz.class.getResourceAsStream("samples/" + name), name)) {
      return in.readAllBytes();
    }
  }

  private List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-XX:+EnableDynamicAgentLoading",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + FuzzTarget.class.getName(),
        "--instrumentation_includes=org.newsfold.**",
        "--reproducer_path=" + folder,
        "-artifact_prefix=" + folder + "/",
        "-max_len=" + LONGEST,
        "-print_final_stats=1",
        "-runs=" + runs,
        "-seed=" + seed,
        folder.toString());
  }
}
