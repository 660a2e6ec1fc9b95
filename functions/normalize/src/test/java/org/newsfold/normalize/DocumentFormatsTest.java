package org.newsfold.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.normalize.Files.article;
import static org.newsfold.normalize.Files.rejection;
import static org.newsfold.normalize.Files.utf8;
import static org.newsfold.normalize.Files.zip;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsfold.article.Article;

/** Documents of word processors, and Markdown. */
class DocumentFormatsTest {
  private static final String FIRST =
      "The ferry Marit ran aground off Holmvik on Sunday, the coast guard said.";
  private static final String SECOND = "All 84 people on board are safe, said a spokeswoman.";
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  static byte[] docx() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("[Content_Types].xml", utf8("<Types/>"));
    files.put(
        "word/document.xml",
        utf8(
            """
            <?xml version="1.0" encoding="UTF-8"?><w:document %s><w:body>
            <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Ferry runs aground</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">The ferry </w:t></w:r><w:ins><w:r><w:t>Marit</w:t></w:r></w:ins>
            <w:del><w:r><w:delText> Anna</w:delText></w:r></w:del><w:r><w:t> ran aground off Holmvik on Sunday, the coast guard said.</w:t></w:r></w:p>
            <w:p/><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>
            """
                .formatted(W, SECOND)));
    files.put(
        "docProps/core.xml",
        utf8(
            "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:t=\"t\"><dc:creator>Ada Byron</dc:creator>"
                + "<t:created>2026-05-06T14:30:00Z</t:created></cp:coreProperties>"));
    return zip(files);
  }

  static byte[] odt() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
    files.put(
        "content.xml",
        utf8(
            """
            <office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>
            <text:tracked-changes><text:p>Old words.</text:p></text:tracked-changes>
            <text:h text:outline-level="1">Ferry runs aground</text:h>
            <text:p>The ferry<text:s/>Marit<text:note><text:p>A note.</text:p></text:note> ran aground off Holmvik on Sunday, the coast guard said.</text:p>
            <text:p>%s</text:p></office:text></office:body></office:document-content>
            """
                .formatted(SECOND)));
    return zip(files);
  }

  static byte[] rtf() {
    return """
        {\\rtf1\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0 Arial;}}{\\*\\generator x;}{\\info{\\title Y}}
        \\pard\\b Ferry runs aground\\b0\\par\\par
        The ferry Marit ran aground off Holmvik on Sunday, the coast guard said.\\par
        All 84 people on board are safe, said a spokeswoman.\\par
        \\'cf\\'e0\\'f0\\'ee\\'ec \\u233?t\\u233?{\\pict 89504e47} \\ldblquote safe\\rdblquote .\\par}"""
        .getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void readsDocx() {
    Article article = article("a.docx", docx());

    assertThat(article.format()).isEqualTo("docx");
    assertThat(article.upload().part()).isEmpty();
    assertThat(article.headline()).isEqualTo("Ferry runs aground");
    assertThat(article.articleBody()).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(article.author()).containsExactly("Ada Byron");
    assertThat(article.datePublished()).isEqualTo(Instant.parse("2026-05-06T14:30:00Z"));
  }

  @Test
  void readsOdt() {
    Article article = article("a.odt", odt());

    assertThat(article.format()).isEqualTo("odt");
    assertThat(article.headline()).isEqualTo("Ferry runs aground");
    assertThat(article.articleBody()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void readsRtf() {
    Article article = article("a.rtf", rtf());

    assertThat(article.format()).isEqualTo("rtf");
    assertThat(article.headline()).isEqualTo("Ferry runs aground");
    assertThat(article.articleBody()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\nПаром été “safe”.");
  }

  @Test
  void readsMarkdown() {
    Article article =
        article(
            "a.md",
            """
            ---
            title: "Ferry runs aground"
            author: Ada Byron
            date: 2026-05-06
            tags: [sea]
            ---
            The **ferry** [Marit](https://example.org/marit) ran aground off _Holmvik_ on Sunday,
            the coast guard said.

            ![A ferry](ferry.jpg)

            > All 84 people on board are safe, said a spokeswoman.
            """);

    assertThat(article.format()).isEqualTo("markdown");
    assertThat(article.headline()).isEqualTo("Ferry runs aground");
    assertThat(article.articleBody()).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(article.author()).containsExactly("Ada Byron");
    assertThat(article.datePublished()).isEqualTo(Instant.parse("2026-05-06T00:00:00Z"));
  }

  @Test
  void rejectsSpreadsheets() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("[Content_Types].xml", utf8("<Types/>"));
    files.put("xl/workbook.xml", utf8("<workbook/>"));

    assertThat(rejection("a.xlsx", zip(files))).startsWith("It is a spreadsheet");
  }

  @Test
  void expandsNoEntityAndReadsNoFile() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("[Content_Types].xml", utf8("<Types/>"));
    files.put(
        "word/document.xml",
        utf8(
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\"><!ENTITY a \"aa\">]>"
                + "<w:document %s><w:body><w:p><w:r><w:t>Safe &e;&a; text of a document.</w:t>"
                    .formatted(W)
                + "</w:r></w:p></w:body></w:document>"));
    Outcome outcome = Files.normalize("a.docx", zip(files));

    assertThat(outcome.toString()).doesNotContain("aa;").doesNotContain("localhost");
    assertThat(outcome instanceof Outcome.Rejection || outcome.toString().contains("Safe  text"))
        .isTrue();
  }
}
