package org.newsfold.local.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Hash;
import org.newsfold.normalize.format.Limits;
import org.newsfold.normalize.format.RejectedException;
import org.newsfold.normalize.format.Splitter;

/**
 * Drops archives that are too large for one file as the files that they hold, each under a key of
 * its own: the archive's, a slash, and the part's name. So dropping it again meets the same keys.
 */
final class Pieces {
  private static final int AT_ONCE = 8;

  private final Uploader uploader;
  private final List<Drop> dropped = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private int passedOver;

  Pieces(Uploader uploader) {
    this.uploader = uploader;
  }

  /** What could be dropped. */
  List<Drop> dropped() {
    return dropped;
  }

  List<Refusal> refusals() {
    return refusals;
  }

  /** How many were there already. */
  int passedOver() {
    return passedOver;
  }

  /** Whether a file has to be split. */
  static boolean isNeeded(Drop drop) {
    try (InputStream in = Files.newInputStream(drop.file())) {
      return Splitter.isTooLarge(drop.key(), Files.size(drop.file()), in, Limits.DEFAULT);
    } catch (IOException e) {
      // Whoever drops it says so.
      return false;
    }
  }

  /** What became of a piece. */
  private record Result(Drop drop, Uploader.Attempt attempt) {}

  /** Splits a file and drops the pieces, some at once; no more of them are held. */
  void drop(Drop archive, Progress progress) {
    try (InOrder<Result> results = new InOrder<>(AT_ONCE, result -> done(result, progress));
        InputStream in = Files.newInputStream(archive.file())) {
      Splitter.split(
          archive.key(),
          in,
          (part, contentType, address, content) -> {
            Drop piece = new Drop(archive.file(), key(archive.key(), part), part);
            results.submit(
                () -> new Result(piece, uploader.put(piece, contentType, about(address), content)));
          },
          no -> refusals.add(new Refusal(archive.file() + ", part " + no.name(), no.reason())));
    } catch (RejectedException e) {
      refusals.add(new Refusal(archive.file().toString(), e.reason()));
    } catch (IOException e) {
      refusals.add(new Refusal(archive.file().toString(), "it cannot be read: " + Drops.reason(e)));
    }
  }

  private void done(Result result, Progress progress) {
    progress.step();
    Optional<String> trouble = result.attempt().trouble();
    if (trouble.isPresent()) {
      refusals.add(new Refusal(result.drop().shown(), trouble.get()));
    } else {
      dropped.add(result.drop());
      passedOver += result.attempt().wasThere() ? 1 : 0;
    }
  }

  private static Map<String, String> about(@Nullable String address) {
    return address == null || address.chars().anyMatch(c -> c < ' ' || c > '~')
        ? Map.of()
        : Map.of("url", address);
  }

  /** A part's name that is too long, or that no key may have, gives way to its hash. */
  static String key(String archive, String part) {
    String key = archive + "/" + part.replace("://", "/");
    return Drops.refused(key).isEmpty()
        ? key
        : archive
            + "/"
            + HexFormat.of().formatHex(Hash.sha256(part.getBytes(StandardCharsets.UTF_8)), 0, 16);
  }
}
