package org.newsfold.normalize.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.newsfold.normalize.mail.MailHeader;
import org.newsfold.normalize.mail.Mailbox;

/** A mailbox (mbox): each mail by its Message-ID. */
final class MailboxFormat implements Format {
  private static final int LOOKED_AT = 32_768;

  @Override
  public String name() {
    return "a mailbox";
  }

  @Override
  public boolean matches(Source source) throws IOException {
    String start = source.start(LOOKED_AT);
    int line = start.indexOf('\n');
    return start.startsWith("From ") && line > 0 && MailHeader.begins(start.substring(line + 1));
  }

  @Override
  public boolean holdsFiles(Source source) {
    return true;
  }

  @Override
  public void read(Source source, Parts parts) throws IOException {
    Mailbox mailbox = new Mailbox(source.stream(), parts.limits().partBytes());
    int number = 0;
    for (Optional<byte[]> mail = mailbox.next(); mail.isPresent(); mail = mailbox.next()) {
      number++;
      String name = Mailbox.id(mail.get()).orElse(String.valueOf(number));
      parts.open(
          source,
          new Parts.Inner(name, "message/rfc822", null),
          new ByteArrayInputStream(mail.get()));
    }
  }
}
