package org.newsfold.normalize.format;

import java.io.IOException;
import java.util.Optional;

/** Text that is data for programs rather than an article: XML that is no page. */
final class DataFormat implements Format {
  private static final int LOOKED_AT = 100;
  private static final String ADVICE = " Drop the articles as text or HTML, one a file.";

  @Override
  public String name() {
    return "data";
  }

  @Override
  public boolean matches(Source source) throws IOException {
    return kind(source).isPresent();
  }

  @Override
  public void read(Source source, Parts parts) throws IOException {
    throw new RejectedException("It is " + kind(source).orElse("data") + ", not a text." + ADVICE);
  }

  private static Optional<String> kind(Source source) throws IOException {
    String root = XmlRoot.of(source);
    boolean declared = source.start(LOOKED_AT).stripLeading().startsWith("<?xml");
    return !declared || root.isEmpty() || root.equals("html")
        ? Optional.empty()
        : Optional.of("XML data (" + root + ")");
  }
}
