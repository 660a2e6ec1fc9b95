package org.newsfold.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.normalize.Files.article;
import static org.newsfold.normalize.Files.articles;
import static org.newsfold.normalize.Files.part;
import static org.newsfold.normalize.Files.parts;
import static org.newsfold.normalize.Files.rejection;
import static org.newsfold.normalize.Files.utf8;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.newsfold.article.Article;

/** Mails, saved pages and mailboxes. */
class MailFormatTest {
  private static final String HEADER =
      """
      From: "Ada Byron" <ada@example.org>
      To: desk@example.org
      Subject: Fwd: =?UTF-8?Q?F=C3=A4hre_auf_Grund?=
      Date: Wed, 6 May 2026 14:30:00 +0200
      Message-ID: <1@example.org>
      MIME-Version: 1.0
      """;

  @Test
  void readsAMailInQuotedPrintable() {
    Article article =
        article(
            "a.eml",
            HEADER
                + """
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                Die F=E4hre Marit ist am Sonntag vor Holmvik auf Grund gelaufen, wie die
                K=FCstenwache mitteilte. Alle 84 Menschen an Bord sind in Sicher=
                heit.

                Die Ursache ist noch nicht bekannt.
                --\s
                Ada Byron, Holmvik
                """);

    assertThat(article.format()).isEqualTo("mail");
    assertThat(article.headline()).isEqualTo("Fähre auf Grund");
    assertThat(article.articleBody())
        .isEqualTo(
            "Die Fähre Marit ist am Sonntag vor Holmvik auf Grund gelaufen, wie die Küstenwache"
                + " mitteilte. Alle 84 Menschen an Bord sind in Sicherheit.\n\n"
                + "Die Ursache ist noch nicht bekannt.");
    assertThat(article.author()).containsExactly("Ada Byron");
    assertThat(article.datePublished()).isEqualTo(Instant.parse("2026-05-06T12:30:00Z"));
  }

  @Test
  void readsAlternativesOnceAndAttachmentsAsParts() {
    String html = "<p>The ferry ran aground.</p><p>All are safe.</p>";
    byte[] mail =
        utf8(
            HEADER
                + """
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: multipart/alternative; boundary="c"

                --c
                Content-Type: text/plain

                The ferry ran aground.

                All are safe.
                --c
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: base64

                %s
                --c--
                --b
                Content-Type: image/png; name="x.png"
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --b
                Content-Type: text/plain; charset=utf-8
                Content-Disposition: attachment; filename*=UTF-8''f%%C3%%A4hre.txt

                %s
                --b
                Content-Type: message/rfc822

                Subject: Inner
                Message-ID: <2@example.org>
                From: Karl Weiss <k@example.org>

                The inner mail has a text of its own.
                --b--
                """
                    .formatted(
                        Base64.getEncoder().encodeToString(html.getBytes(StandardCharsets.UTF_8)),
                        Files.STORY));

    assertThat(parts("a.eml", mail).keySet()).containsExactly("fähre.txt", "attachment-2", "");
    assertThat(part("", "a.eml", mail).articleBody())
        .isEqualTo("The ferry ran aground.\n\nAll are safe.");
    assertThat(part("attachment-2", "a.eml", mail).headline()).isEqualTo("Inner");
    assertThat(articles("a.eml", mail).rejected()).isEmpty();
  }

  @Test
  void readsAPageSavedWhole() {
    Article article =
        article(
            "page.mhtml",
            """
            From: <Saved by a browser>
            Snapshot-Content-Location: https://example.org/ferry
            Subject: Ferry
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="b"

            --b
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://example.org/ferry

            <html><head><title>Ferry runs aground</title></head><body><nav><a href=3D"/">Home</a></nav>
            <article><h1>Ferry runs aground</h1><p>The ferry Marit ran aground off Holmvik on Sunday, the coast =
            guard said in the evening.</p><p>All 84 people on board are safe, and nobody knows the cause =
            of it as yet, said a spokeswoman.</p></article></body></html>
            --b
            Content-Type: image/png
            Content-Transfer-Encoding: base64
            Content-Location: https://example.org/x.png

            iVBORw0KGgo=
            --b--
            """);

    assertThat(article.format()).isEqualTo("mhtml");
    assertThat(article.headline()).isEqualTo("Ferry runs aground");
    assertThat(article.articleBody()).startsWith("The ferry Marit").endsWith("said a spokeswoman.");
    assertThat(article.url()).isEqualTo("https://example.org/ferry");
  }

  @Test
  void readsEachMailOfAMailbox() {
    String mail =
        """
        From MAILER-DAEMON Wed May  6 14:30:00 2026
        Message-ID: <%s@example.org>
        Subject: Ferry
        MIME-Version: 1.0

        The ferry ran aground.
        >From there it was towed.
        %s
        """;
    byte[] mailbox =
        utf8(
            mail.formatted("1", "From here on all went well.")
                + "\n"
                + mail.formatted("2", "")
                + mail.formatted("2", ""));

    assertThat(parts("box", mailbox).keySet())
        .containsExactly("1@example.org", "2@example.org", "2@example.org#2");
    assertThat(part("1@example.org", "box", mailbox).articleBody())
        .isEqualTo("The ferry ran aground.\nFrom there it was towed.\nFrom here on all went well.");
  }

  @Test
  void keepsATextThatBeginsWithFields() {
    assertThat(article("a.txt", "Title: Ferry\nDate: 6 May 2026\n\n" + Files.STORY).format())
        .isEqualTo("text");
  }

  @Test
  void rejectsAMailWithoutText() {
    assertThat(rejection("a.eml", utf8(HEADER + "\n"))).startsWith("It is a mail without text");
  }
}
