package org.newsfold.normalize.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsfold.normalize.html.Fragment;

/**
 * Markdown (CommonMark, as far as articles use it) to plain text: marks go, the text of links
 * stays, pictures go; paragraphs are one line. Front matter becomes the labels of plain text. One
 * pass over each line, nothing nested.
 */
public final class Markdown {
  private static final Set<String> LABELS =
      Set.of(
          "title",
          "author",
          "authors",
          "date",
          "published",
          "publisher",
          "language",
          "lang",
          "url",
          "link",
          "source");

  private Markdown() {}

  /** Whether a text that nobody calls Markdown is: it begins with a heading and has links. */
  public static boolean isSurely(String start) {
    return start.startsWith("# ") && start.contains("](http");
  }

  /** The text. */
  public static String plain(String markdown) {
    List<String> lines = markdown.lines().toList();
    StringBuilder out = new StringBuilder(markdown.length());
    int body = frontMatter(lines, out);
    List<String> paragraph = new ArrayList<>();
    boolean fenced = false;
    for (String line : lines.subList(body, lines.size())) {
      String stripped = line.strip();
      if (stripped.startsWith("```") || stripped.startsWith("~~~")) {
        fenced = !fenced;
      } else if (stripped.isEmpty() || isRule(stripped)) {
        end(paragraph, out);
      } else if (fenced) {
        paragraph.add(stripped);
      } else if (begins(stripped)) {
        end(paragraph, out);
        paragraph.add(inline(unmarked(stripped)));
        if (stripped.startsWith("#")) {
          end(paragraph, out);
        }
      } else {
        paragraph.add(inline(unmarked(stripped)));
      }
    }
    end(paragraph, out);
    String plain = out.toString().strip();
    return plain.contains("</") ? Fragment.text(plain.replace("\n\n", "<p>")) : plain;
  }

  /** Where the text begins, behind "---" lines; what is between them and known is written. */
  private static int frontMatter(List<String> lines, StringBuilder out) {
    if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) {
      return 0;
    }
    StringBuilder labels = new StringBuilder();
    String title = "";
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.equals("---")) {
        out.append(title).append(title.isEmpty() ? "" : "\n\n").append(labels).append('\n');
        return i + 1;
      }
      int colon = line.indexOf(':');
      String name = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = colon < 0 ? "" : unquoted(line.substring(colon + 1).strip());
      if (name.equals("title")) {
        title = value;
      } else if (LABELS.contains(name) && !value.isEmpty()) {
        labels.append(label(name)).append(": ").append(value).append('\n');
      }
    }
    return 0;
  }

  private static String label(String name) {
    return switch (name) {
      case "authors" -> "Author";
      case "date" -> "Published";
      case "lang" -> "Language";
      case "link", "source" -> "URL";
      default -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    };
  }

  private static String unquoted(String value) {
    String inner =
        value.startsWith("[") && value.endsWith("]")
            ? value.substring(1, value.length() - 1)
            : value;
    return inner.replace("\"", "").replace("'", "").strip();
  }

  private static boolean isRule(String line) {
    String marks = line.replace(" ", "");
    return marks.length() >= 3
        && "-*_=".indexOf(marks.charAt(0)) >= 0
        && marks.chars().allMatch(c -> c == marks.charAt(0));
  }

  /** Whether a line begins a paragraph of its own: a heading, an item of a list, a row. */
  private static boolean begins(String line) {
    return line.startsWith("#") || isItem(line) || line.startsWith("|");
  }

  private static boolean isItem(String line) {
    return line.startsWith("- ") || line.startsWith("* ") || line.startsWith("+ ");
  }

  private static String unmarked(String line) {
    String text = line;
    while (text.startsWith(">")) {
      text = text.substring(1).strip();
    }
    if (isItem(text)) {
      return text.substring(2).strip();
    }
    int marks = 0;
    while (marks < text.length() && text.charAt(marks) == '#') {
      marks++;
    }
    boolean heading = marks > 0 && marks < text.length() && text.charAt(marks) == ' ';
    return heading ? text.substring(marks).replaceAll("#+$", "").strip() : text;
  }

  /** Without emphasis and addresses. */
  private static String inline(String line) {
    StringBuilder out = new StringBuilder(line.length());
    int opened = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean pairs = i + 1 < line.length();
      if (c == '\\' && pairs && !Character.isLetterOrDigit(line.charAt(i + 1))) {
        out.append(line.charAt(++i));
      } else if (c == '!' && pairs && line.charAt(i + 1) == '[' && line.indexOf("](", i) > 0) {
        i = endOfAddress(line, line.indexOf("](", i));
      } else if (c == '[' && line.indexOf("](", i) > 0) {
        opened++;
      } else if (c == ']' && opened > 0 && pairs && line.charAt(i + 1) == '(') {
        opened--;
        i = endOfAddress(line, i);
      } else if (c != '*' && c != '`' && !(c == '_' && isEdge(line, i))) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static int endOfAddress(String line, int from) {
    int end = line.indexOf(')', from);
    return end < 0 ? line.length() : end;
  }

  private static boolean isEdge(String line, int i) {
    boolean before = i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1));
    boolean after = i + 1 == line.length() || !Character.isLetterOrDigit(line.charAt(i + 1));
    return before || after;
  }

  private static void end(List<String> paragraph, StringBuilder out) {
    if (!paragraph.isEmpty()) {
      out.append(String.join(" ", paragraph)).append("\n\n");
      paragraph.clear();
    }
  }
}
