package org.newsfold.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsfold.json.Json;
import org.newsfold.normalize.charset.TextDecoder;

/**
 * Measures how often the charset of a text is found that nobody names: texts of many languages in
 * each charset that their languages are written in, whole and their first 300 characters.
 */
final class Reencoding {
  private static final int SHORT = 300;
  private static final int TEXTS = 20;
  private static final int SENTENCES = 8;

  private static final Map<String, List<String>> LANGUAGES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("UTF-8", List.of()),
              Map.entry("UTF-16LE", List.of()),
              Map.entry("UTF-16BE", List.of()),
              Map.entry(
                  "windows-1252",
                  List.of("da", "de", "en", "es", "fi", "fr", "it", "nb", "nl", "pt", "sv")),
              Map.entry("windows-1250", List.of("cs", "hr", "hu", "pl", "ro", "sk", "sl")),
              Map.entry("ISO-8859-2", List.of("cs", "hr", "hu", "pl", "ro", "sk", "sl")),
              Map.entry("windows-1251", List.of("be", "bg", "mk", "ru", "uk")),
              Map.entry("KOI8-R", List.of("bg", "ru")),
              Map.entry("windows-1253", List.of("el")),
              Map.entry("windows-1254", List.of("tr")),
              Map.entry("windows-1255", List.of("he")),
              Map.entry("windows-1256", List.of("ar", "fa")),
              Map.entry("windows-1257", List.of("et", "lt", "lv")),
              Map.entry("Shift_JIS", List.of("ja")),
              Map.entry("EUC-JP", List.of("ja")),
              Map.entry("ISO-2022-JP", List.of("ja")),
              Map.entry("GB18030", List.of("zh")),
              Map.entry("Big5", List.of("zh")),
              Map.entry("EUC-KR", List.of("ko")),
              Map.entry("TIS-620", List.of("th"))));

  private final PrintStream out;

  Reencoding(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints the figures.
   *
   * @param data holds {@code clusters/ntrex14.jsonl} and {@code languages/sentences.tsv}
   */
  void measure(Path data) throws IOException {
    Map<String, List<String>> texts = texts(data);
    for (int length : new int[] {Integer.MAX_VALUE, SHORT}) {
      int right = 0;
      int all = 0;
      for (Map.Entry<String, List<String>> charset : LANGUAGES.entrySet()) {
        List<String> written = written(charset.getKey(), charset.getValue(), texts, length);
        long found = written.stream().filter(text -> isFound(text, charset.getKey())).count();
        right += (int) found;
        all += written.size();
        if (found < written.size()) {
          out.println("charset " + charset.getKey() + ", wrong\t" + (written.size() - found));
        }
      }
      out.printf(
          Locale.ROOT,
          "charset, %s\t%.4f of %d%n",
          length == SHORT ? "first 300 characters" : "whole",
          (double) right / Math.max(1, all),
          all);
    }
  }

  private static boolean isFound(String text, String charset) {
    return TextDecoder.decode(text.getBytes(Charset.forName(charset)), "").equals(text);
  }

  /** No language at all stands for every one. */
  private static List<String> written(
      String charset, List<String> languages, Map<String, List<String>> texts, int length) {
    CharsetEncoder encoder = Charset.forName(charset).newEncoder();
    return texts.entrySet().stream()
        .filter(entry -> languages.isEmpty() || languages.contains(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .map(text -> text.substring(0, Math.min(length, text.length())))
        .map(text -> withoutWhatItLacks(text, encoder))
        .toList();
  }

  private static String withoutWhatItLacks(String text, CharsetEncoder encoder) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .map(c -> encoder.canEncode(c) ? c : inAscii(c))
        .collect(Collectors.joining());
  }

  private static String inAscii(String c) {
    return switch (c) {
      case "‘", "’" -> "'";
      case "“", "”", "„" -> "\"";
      case "–", "—" -> "-";
      default -> " ";
    };
  }

  private static Map<String, List<String>> texts(Path data) throws IOException {
    Map<String, List<String>> texts = new TreeMap<>();
    for (String line : Files.readAllLines(data.resolve("clusters/ntrex14.jsonl"))) {
      Map<String, Object> article = Json.readObject(line);
      add(texts, String.valueOf(article.get("lang")), String.valueOf(article.get("text")));
    }
    Map<String, List<String>> sentences = new TreeMap<>();
    for (String line : Files.readAllLines(data.resolve("languages/sentences.tsv"))) {
      String[] cells = line.split("\t", 2);
      sentences.computeIfAbsent(cells[0], language -> new ArrayList<>()).add(cells[1]);
    }
    sentences.forEach(
        (language, list) -> {
          for (int i = 0; i + SENTENCES <= list.size(); i += SENTENCES) {
            add(texts, language, String.join("\n", list.subList(i, i + SENTENCES)));
          }
        });
    return texts;
  }

  /** Some sentences of the data are mojibake themselves. */
  private static void add(Map<String, List<String>> texts, String language, String text) {
    List<String> list = texts.computeIfAbsent(language, l -> new ArrayList<>());
    if (list.size() < TEXTS && text.indexOf('\ufffd') < 0 && !text.contains("ďż")) {
      list.add(text);
    }
  }
}
