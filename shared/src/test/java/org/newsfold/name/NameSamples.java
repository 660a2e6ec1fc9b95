package org.newsfold.name;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Drawn names of one to four words, of people, companies and ships, in several scripts. */
final class NameSamples {
  private NameSamples() {}

  static Arbitrary<String> names() {
    return Arbitraries.of(
            "Anna",
            "Łukasz",
            "Jürgen",
            "Čermák",
            "Erdoğan",
            "Ivanov",
            "Иванова",
            "Петрович",
            "Андрей",
            "Ильич",
            "أحمد",
            "عبد",
            "Γιώργος",
            "王",
            "김정",
            "W.",
            "bin",
            "von",
            "Abdul",
            "Rahman",
            "Co.",
            "GmbH",
            "AG",
            "Bank",
            "II",
            "2",
            "MV",
            "Star",
            "O'Hara",
            "Šarić",
            "Kim",
            "Smith-Jones",
            "Dr.",
            "Jr.",
            "ООО",
            "Ñuñez",
            "the",
            "of")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words));
  }
}
