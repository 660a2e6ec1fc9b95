package org.newsfold.normalize.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsfold.normalize.text.Bylines;
import org.newsfold.normalize.text.Sentences;
import org.newsfold.normalize.text.TextRepair;

/**
 * The people of the first evidence that names any. Nobody is who bears the site's name, and a name
 * of one word is one only where a field or a byline says so. A login ({@code adabyron}) gives way
 * to the name that it is made of, if the page has that too.
 */
final class Authors {
  private static final int MOST = 10;

  /** Letters of a host's name from which on a name that holds it is the site's. */
  private static final int LONG_HOST = 4;

  private final Facts facts;
  private final Set<String> sites = new LinkedHashSet<>();
  private final String host;

  Authors(Facts facts) {
    this.facts = facts;
    facts.inOrder(Fact.PUBLISHER).findFirst().map(Sentences::key).ifPresent(sites::add);
    facts.all(Fact.PUBLISHER, Evidence.OPEN_GRAPH).stream().map(Sentences::key).forEach(sites::add);
    host = facts.read(Fact.URL, WebAddress::clean).map(WebAddress::hostName).orElse("");
  }

  /** Of the first evidence, or the first that another agrees with. */
  List<String> names() {
    List<List<String>> all =
        Stream.of(Evidence.values()).map(this::names).filter(n -> !n.isEmpty()).toList();
    return all.stream()
        .filter(names -> all.stream().filter(n -> !Collections.disjoint(n, names)).count() > 1)
        .findFirst()
        .or(() -> all.stream().findFirst())
        .orElse(List.of())
        .stream()
        .distinct()
        .limit(MOST)
        .toList();
  }

  private List<String> names(Evidence evidence) {
    List<String> names = new ArrayList<>();
    for (String line : lines(evidence)) {
      names.addAll(Bylines.people(line));
    }
    if (names.isEmpty()) {
      names.addAll(singleNames(evidence));
    }
    names.removeIf(this::isSite);
    return names.stream().map(this::spelledOut).toList();
  }

  private List<String> singleNames(Evidence evidence) {
    List<String> names = new ArrayList<>();
    List<String> lines = lines(evidence);
    for (int i = 0; i < lines.size(); i++) {
      boolean said =
          evidence != Evidence.VISIBLE
              || (lines.size() == 1 && lines.getFirst().length() > 2)
              || (i > 0 && Bylines.isBy(lines.get(i - 1)));
      if (said && Bylines.isSingleName(lines.get(i))) {
        names.add(lines.get(i));
      }
    }
    return names;
  }

  private List<String> lines(Evidence evidence) {
    return facts.all(Fact.AUTHOR, evidence).stream().map(TextRepair::line).toList();
  }

  private boolean isSite(String name) {
    String key = Sentences.key(name);
    String glued = key.replace(" ", "");
    return sites.contains(key)
        || (host.length() >= LONG_HOST
            && glued.contains(host)
            && !glued.equals(host)
            && !key.endsWith(" " + host));
  }

  private String spelledOut(String name) {
    if (name.indexOf(' ') >= 0) {
      return name;
    }
    String login = Sentences.key(name);
    Optional<String> person =
        facts
            .inOrder(Fact.AUTHOR)
            .map(TextRepair::line)
            .flatMap(line -> Bylines.people(line).stream())
            .filter(full -> Sentences.key(full).replace(" ", "").equals(login))
            .findFirst();
    return person.orElse(name);
  }
}
