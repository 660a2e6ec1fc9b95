package org.newsfold.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Claim;
import org.newsfold.text.Memo;

/**
 * Gives articles one copy of each text that they have in common: words, ids and names come in
 * thousands of them, and a sentence comes again with what it claims. What is remembered of an
 * article takes a third of the memory then.
 */
public final class SharedTexts {
  private static final int KNOWN = 1 << 16;

  private final Memo<String, String> known = new Memo<>(Function.identity(), KNOWN);

  /** The same article. */
  public ArticleItem in(ArticleItem item) {
    return new ArticleItem(
        item.id(),
        item.revision(),
        item.withdrawn(),
        item.upload(),
        item.placed(),
        item.datePublished(),
        item.language(),
        item.headline(),
        item.author(),
        item.publisher(),
        item.url(),
        item.entities().stream().map(this::in).toList(),
        in(item.postings()),
        in(item.signature()),
        item.sentences(),
        item.attributions(),
        item.claims().stream().map(claim -> in(claim, item.sentences())).toList(),
        item.marks());
  }

  private Signature in(Signature signature) {
    return new Signature(
        in(signature.people()),
        in(signature.places()),
        in(signature.organizations()),
        in(signature.headline()),
        in(signature.lead()),
        in(signature.numbers()),
        in(signature.concepts()),
        in(signature.words()),
        signature.pairs(),
        signature.sentenceLengths(),
        signature.sequence());
  }

  private NamedEntity in(NamedEntity entity) {
    return new NamedEntity(
        known.of(entity.id()),
        entity.type(),
        known.of(entity.name()),
        entity.count(),
        entity.names());
  }

  private Claim in(Claim claim, List<Citation> sentences) {
    return new Claim(
        known.of(claim.subject()),
        known.of(claim.predicate()),
        known.of(claim.value()),
        inIfAny(claim.unit()),
        claim.precision(),
        claim.start(),
        claim.end(),
        sentence(claim, sentences),
        claim.valueStart(),
        claim.valueEnd());
  }

  private List<String> in(List<String> texts) {
    return texts.stream().map(known::of).toList();
  }

  private Map<String, Integer> in(Map<String, Integer> counts) {
    Map<String, Integer> shared = new LinkedHashMap<>();
    counts.forEach((word, count) -> shared.put(known.of(word), count));
    return shared;
  }

  private static String sentence(Claim claim, List<Citation> sentences) {
    return sentences.stream()
        .map(Citation::text)
        .filter(claim.text()::equals)
        .findFirst()
        .orElse(claim.text());
  }

  private @Nullable String inIfAny(@Nullable String text) {
    return text == null ? null : known.of(text);
  }
}
