package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Revision;
import org.newsfold.json.Json;
import org.newsfold.story.Copy;
import org.newsfold.story.Link;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class BodiesTest {
  @Property(tries = 200)
  void giveBackWhatWasStored(
      @ForAll @AlphaChars @Chars({'"', 'é', '数', '\u0000'}) @StringLength(max = 5000) String body) {
    AttributeValue stored = Bodies.of(body);
    int bytes =
        stored.b() == null
            ? stored.s().getBytes(StandardCharsets.UTF_8).length
            : stored.b().asByteArrayUnsafe().length;
    assertThat(Bodies.text(stored)).isEqualTo(body);
    assertThat(Bodies.size(body)).isEqualTo(bytes);
  }

  @Test
  void storeShortOnesAsText() {
    assertThat(Bodies.of("{\"a\":1}").s()).isEqualTo("{\"a\":1}");
    assertThat(Bodies.of("").s()).isEmpty();
  }

  @Test
  void haveInCommonWhatRowsHave() {
    Revision revision = Revision.of("", Instant.EPOCH, "1");
    ArticleId[] ends = {ArticleId.of("a", ""), ArticleId.of("b", "")};
    Arrays.sort(ends);
    Link link = new Link(ends[0], revision, ends[1], revision, 9000, Copy.NONE, "1", List.of());
    String body = Json.write(link);
    assertThat(Bodies.size(body)).isLessThan(body.length() / 2);
  }

  @Test
  void knowTheirDictionaryOnly() {
    AttributeValue unknown = AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {9, 1, 2}));
    assertThatThrownBy(() -> Bodies.text(unknown)).hasMessageContaining("unknown dictionary");
    AttributeValue damaged = AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {1, 7}));
    assertThatThrownBy(() -> Bodies.text(damaged)).hasMessageContaining("Damaged");
  }
}
