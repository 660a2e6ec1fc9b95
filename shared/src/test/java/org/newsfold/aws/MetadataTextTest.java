package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class MetadataTextTest {
  @Example
  void decodesEncodedWords() {
    assertThat(MetadataText.decode("=?UTF-8?Q?M=C3=BCller_Zeitung?=")).isEqualTo("Müller Zeitung");
    assertThat(MetadataText.decode("=?utf-8?b?5paw6Ze7?=")).isEqualTo("新闻");
    assertThat(MetadataText.decode("Die =?ISO-8859-1?Q?S=FCddeutsche?= heute"))
        .isEqualTo("Die Süddeutsche heute");
    assertThat(MetadataText.decode("=?UTF-8?B?w7w=?= =?UTF-8*de?B?w7w=?=")).isEqualTo("üü");
  }

  @Example
  void decodesBareUtf8() {
    String asLatin1 =
        new String("Süddeutsche".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(MetadataText.decode(asLatin1)).isEqualTo("Süddeutsche");
  }

  @Example
  void leavesEverythingElse() {
    for (String text :
        new String[] {
          "",
          "https://a/b?c=%20&d=?e?=",
          "Zürich",
          "新闻",
          "=?UTF-8?B?***?=",
          "=?UTF-8?Q?=ZZ?=",
          "=?no-such-charset?Q?a?=",
          "=?UTF-8?Q?open"
        }) {
      assertThat(MetadataText.decode(text)).isEqualTo(text);
    }
  }

  @Property(tries = 300)
  void neverThrows(@ForAll @StringLength(max = 40) String text) {
    assertThat(MetadataText.decode(text)).isNotNull();
    assertThat(MetadataText.decode("=?UTF-8?Q?" + text + "?=")).isNotNull();
  }
}
