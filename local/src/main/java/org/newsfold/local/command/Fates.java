package org.newsfold.local.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsfold.json.Json;
import org.newsfold.lookup.answer.UploadPage;

/** What became of dropped files, as {@code GET /uploads/{key}} tells it. */
final class Fates {
  private static final Set<String> FINAL = Set.of("clustered", "withdrawn", "rejected", "failed");

  private final Api api;

  Fates(Api api) {
    this.api = api;
  }

  /**
   * The files of which more will become.
   *
   * @param vain after so many of them in a row the others are taken for such unseen
   */
  List<Drop> open(List<Drop> drops, int vain) {
    List<Drop> open = new ArrayList<>();
    int row = 0;
    for (Drop drop : drops) {
      if (row >= vain || !isFinal(drop.key())) {
        open.add(drop);
        row++;
      } else {
        row = 0;
      }
    }
    return open;
  }

  /** Whether nothing more will happen to a file as it is now, nor to any part of it. */
  private boolean isFinal(String key) {
    String cursor = "";
    while (cursor != null) {
      Optional<UploadPage> page = page(key, cursor);
      if (page.map(UploadPage::state).filter(FINAL::contains).isEmpty()) {
        return false;
      }
      cursor = page.map(UploadPage::cursor).orElse(null);
    }
    return true;
  }

  /** Why a file, or a part of it, was rejected or failed. */
  List<Refusal> refusals(Drop drop) {
    List<Refusal> refusals = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Optional<UploadPage> page = page(drop.key(), cursor);
      page.ifPresent(
          p -> p.parts().stream().flatMap(part -> refusal(drop, part)).forEach(refusals::add));
      cursor = page.map(UploadPage::cursor).orElse(null);
    }
    return refusals;
  }

  private static Stream<Refusal> refusal(Drop drop, UploadPage.Part part) {
    String file = drop.shown() + (part.part() == null ? "" : ", part " + part.part());
    return switch (part.state()) {
      case "rejected" ->
          Stream.of(new Refusal(file, Optional.ofNullable(part.reason()).orElse("rejected")));
      case "failed" ->
          Stream.of(
              new Refusal(
                  file,
                  "failed to %s: %s"
                      .formatted(part.stage(), Optional.ofNullable(part.reason()).orElse(""))));
      default -> Stream.empty();
    };
  }

  private Optional<UploadPage> page(String key, String cursor) {
    Api.Reply reply =
        api.get(
            "/uploads/"
                + Api.encoded(key)
                + (cursor.isEmpty() ? "" : "?cursor=" + Api.encoded(cursor)));
    return switch (reply.status()) {
      case 200 -> Optional.of(Json.read(reply.body(), UploadPage.class));
      case 404 -> Optional.empty();
      default -> throw Trouble.failure("The API answered %d for %s".formatted(reply.status(), key));
    };
  }
}
