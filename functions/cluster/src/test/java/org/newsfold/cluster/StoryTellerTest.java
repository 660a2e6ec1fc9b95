package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfold.article.EntityType;
import org.newsfold.story.NamedEntity;
import org.newsfold.story.Story;

class StoryTellerTest {
  private final StoryTeller teller = Clustering.shipped().teller();

  @Test
  void isLookedForByTheHeadlineShownBeforeNamesThatAreFrequent() {
    NamedEntity mayor =
        new NamedEntity("person-brnt-ada", EntityType.PERSON, "Adelina Brandtner Vollhart", 40);
    NamedEntity town = new NamedEntity("place-lorvik", EntityType.PLACE, "Lorvik Kelstad", 40);
    Story story =
        teller.tell(
            List.of(
                Items.named("a")
                    .headed("Old bridge collapses in Lorvik")
                    .naming(mayor, town)
                    .make(),
                Items.named("b").in("de").headed("Brücke eingestürzt").naming(mayor, town).make()),
            List.of(),
            "");
    assertThat(story.terms().subList(0, 5)).contains("bridge", "collapses", "lorvik");
    assertThat(story.terms()).contains("adelina", "brandtner", "kelstad").doesNotHaveDuplicates();
  }
}
