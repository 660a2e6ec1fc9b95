package org.newsfold.normalize.format;

import java.io.IOException;
import java.io.InputStream;
import org.newsfold.normalize.charset.TextDecoder;
import org.newsfold.normalize.mail.Mail;
import org.newsfold.normalize.mail.MailArticle;
import org.newsfold.normalize.mail.MailHeader;
import org.newsfold.normalize.text.Draft;

/**
 * A mail: an article, and each attachment that is one too; or a page that a browser saved whole
 * (MHTML).
 */
final class MailFormat implements Format {
  private static final int LOOKED_AT = 32_768;

  @Override
  public String name() {
    return "a mail";
  }

  @Override
  public boolean matches(Source source) throws IOException {
    return MailHeader.begins(source.start(LOOKED_AT));
  }

  @Override
  public void read(Source source, Parts parts) throws IOException {
    int before = parts.count();
    Attachments attachments = new Attachments(source, parts);
    Mail mail = Mail.read(source.stream(), attachments);
    Draft draft = MailArticle.read(mail);
    if (!draft.body().isEmpty()) {
      parts.add(source, MailArticle.isPage(mail) ? "mhtml" : "mail", draft);
    } else if (parts.count() == before) {
      throw new RejectedException("It is a mail without text. Drop what it speaks of.");
    }
  }

  /** Reads what a mail holds within the limits of the file that it lies in. */
  private record Attachments(Source source, Parts parts) implements Mail.Reader {
    @Override
    public String text(InputStream in, String contentType) throws IOException {
      int most = parts.limits().partBytes();
      byte[] bytes = in.readNBytes(most);
      if (in.read() >= 0) {
        throw new RejectedException(
            "Its text has more than %s, the most of one article. Drop the article alone."
                .formatted(Amounts.bytes(most)));
      }
      return Markup.checked(TextDecoder.decode(bytes, contentType), parts);
    }

    @Override
    public void attachment(String name, String contentType, InputStream in) throws IOException {
      parts.open(source, new Parts.Inner(name, contentType, null), parts.inflating(in));
    }
  }
}
