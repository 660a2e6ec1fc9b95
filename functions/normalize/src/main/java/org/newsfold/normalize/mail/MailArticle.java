package org.newsfold.normalize.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsfold.normalize.html.ArticlePage;
import org.newsfold.normalize.html.Fragment;
import org.newsfold.normalize.metadata.LanguageTag;
import org.newsfold.normalize.metadata.WebAddress;
import org.newsfold.normalize.text.Bylines;
import org.newsfold.normalize.text.DateText;
import org.newsfold.normalize.text.Draft;
import org.newsfold.normalize.text.Paragraphs;
import org.newsfold.normalize.text.TextRepair;

/** What a mail says itself, or the page that it holds (MHTML, as browsers save pages whole). */
public final class MailArticle {
  private static final String SAVED_FROM = "snapshot-content-location";

  private MailArticle() {}

  /** Whether the mail is no mail but a page saved whole. */
  public static boolean isPage(Mail mail) {
    return mail.field(SAVED_FROM).isPresent()
        || (mail.field("to").isEmpty()
            && page(mail).filter(t -> !t.location().isEmpty()).isPresent());
  }

  /** The article; its body is empty where the mail holds no text. */
  public static Draft read(Mail mail) {
    return isPage(mail) ? ofPage(mail) : ofMail(mail);
  }

  private static Optional<Mail.Text> page(Mail mail) {
    return mail.texts().stream().filter(Mail.Text::html).findFirst();
  }

  private static Draft ofPage(Mail mail) {
    Mail.Text page = page(mail).orElse(new Mail.Text(true, "", ""));
    Draft draft = ArticlePage.read(page.text());
    String from = mail.field(SAVED_FROM).orElse(page.location());
    return new Draft(
        draft.headline(),
        draft.body(),
        draft.author(),
        draft.datePublished(),
        draft.dateModified(),
        draft.publisher(),
        draft.url() == null ? WebAddress.clean(from).orElse(null) : draft.url(),
        draft.language());
  }

  private static Draft ofMail(Mail mail) {
    String headline = subject(mail.field("subject").orElse(""));
    return new Draft(
        headline,
        Paragraphs.withoutHeadline(text(mail), headline),
        mail.field("from").map(MailArticle::sender).orElse(List.of()),
        mail.field("date").flatMap(MailArticle::date).orElse(null),
        null,
        null,
        null,
        mail.field("content-language").flatMap(LanguageTag::clean).orElse(null));
  }

  /** The plain texts, unless they say much less than the HTML. */
  private static String text(Mail mail) {
    String plain =
        mail.texts().stream()
            .filter(text -> !text.html())
            .map(text -> WrappedText.unwrapped(text.text()))
            .collect(Collectors.joining("\n\n"));
    String html =
        mail.texts().stream()
            .filter(Mail.Text::html)
            .map(text -> Fragment.text(text.text()))
            .collect(Collectors.joining("\n\n"));
    String chosen = html.length() > 2 * plain.length() ? html : plain;
    return TextRepair.text(chosen.strip());
  }

  /** Without "Fwd:" and "AW:": one short word and a colon, as often as it stands there. */
  private static String subject(String subject) {
    String line = TextRepair.line(subject);
    int colon = line.indexOf(':');
    while (colon > 0 && isPrefix(line.substring(0, colon))) {
      line = line.substring(colon + 1).strip();
      colon = line.indexOf(':');
    }
    return line;
  }

  private static boolean isPrefix(String word) {
    return List.of("re", "fwd", "fw", "aw", "wg", "tr", "rv", "sv", "vs", "vb", "odp", "pd", "i")
        .contains(word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
  }

  /** {@code "Ada Byron" <ada@example.org>} */
  private static List<String> sender(String from) {
    int address = from.indexOf('<');
    String name = address < 0 ? from : from.substring(0, address);
    return Bylines.people(TextRepair.line(name.replace("\"", "")));
  }

  private static Optional<Instant> date(String date) {
    return DateText.find(date).map(DateText.Found::instant);
  }
}
