package org.newsfold.lookup;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsfold.article.Hash;
import org.newsfold.json.Json;
import org.newsfold.name.EntityId;
import org.newsfold.store.ArticleStore;
import org.newsfold.store.Uploads;
import org.newsfold.table.Retention;
import org.newsfold.table.Table;
import org.newsfold.table.Table.TableUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The API: finds a request's route, has it answered, and says the answer in HTTP. Answers to
 * everything, whatever happens.
 */
public final class Lookup {
  private static final Logger LOG = LoggerFactory.getLogger(Lookup.class);
  private static final int ETAG_BYTES = 16;

  private final List<Route> routes;

  /**
   * The API over what the other functions have written.
   *
   * @param articles asked for article texts, and where what editors say is put
   * @param uploads asked whether a file is there, never for its content
   */
  public Lookup(
      Table table,
      ArticleStore articles,
      Uploads uploads,
      Retention retention,
      InstantSource clock) {
    this(Routes.over(table, articles, uploads, retention, clock, EntityId::of));
  }

  Lookup(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  /** Answers a request. */
  public Response answer(Request request) {
    Response response = whole(request);
    return request.method().equals("HEAD")
        ? new Response(response.status(), response.headers(), "")
        : response;
  }

  private Response whole(Request request) {
    try {
      return said(routed(request), request);
    } catch (Problem problem) {
      return said(problem);
    } catch (TableUnavailable e) {
      log(request, e);
      return said(Problem.unavailable());
    } catch (RuntimeException e) {
      log(request, e);
      return said(Problem.internal());
    }
  }

  private Answer routed(Request request) {
    for (Route route : routes) {
      Optional<Map<String, String>> segments = route.match(request.path());
      if (segments.isPresent()) {
        Route.Answering answering = route.answering(request.method());
        Parameters parameters = new Parameters(request.query(), route.parameters());
        return answering.answer(new Asked(segments.get(), parameters, request.body()));
      }
    }
    throw Problem.notFound("There is no such route. /openapi.json lists them.");
  }

  private static Response said(Answer answer, Request request) {
    return switch (answer) {
      case Answer.Shown shown -> said(Json.write(shown.body()), "private, no-cache", request);
      case Answer.Accepted accepted -> accepted(Json.write(accepted.body()));
      case Answer.Document document -> said(document.json(), "private, max-age=3600", request);
      case Answer.Moved moved ->
          new Response(308, Map.of("Location", moved.location(), "Cache-Control", "no-store"), "");
    };
  }

  private static Response accepted(String json) {
    return new Response(
        202,
        Map.of(
            "Cache-Control", "no-store",
            "Content-Type", "application/json",
            "X-Content-Type-Options", "nosniff"),
        json);
  }

  private static Response said(String json, String cacheControl, Request request) {
    String tag = tag(json);
    Map<String, String> headers = new HashMap<>();
    headers.put("ETag", tag);
    headers.put("Cache-Control", cacheControl);
    if (request.header("if-none-match").filter(asked -> isAmong(tag, asked)).isPresent()) {
      return new Response(304, headers, "");
    }
    headers.put("Content-Type", "application/json");
    headers.put("X-Content-Type-Options", "nosniff");
    return new Response(200, headers, json);
  }

  private static Response said(Problem problem) {
    Map<String, String> headers = new HashMap<>(problem.headers());
    headers.put("Cache-Control", "no-store");
    headers.put("Content-Type", "application/problem+json");
    headers.put("X-Content-Type-Options", "nosniff");
    return new Response(problem.details().status(), headers, Json.write(problem.details()));
  }

  /** A strong entity tag: equal if and only if the bodies are. */
  private static String tag(String body) {
    byte[] hash = Hash.sha256(body.getBytes(StandardCharsets.UTF_8));
    byte[] start = Arrays.copyOf(hash, ETAG_BYTES);
    return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(start) + '"';
  }

  /** Whether a tag is among those of If-None-Match, compared weakly as RFC 9110 says. */
  private static boolean isAmong(String tag, String asked) {
    return Arrays.stream(asked.split(",", -1))
        .map(String::strip)
        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
  }

  /** Neither the query nor what stands for an entity, an article or a file. */
  private static void log(Request request, RuntimeException e) {
    String route = request.path().split("/", 3).length > 1 ? request.path().split("/", 3)[1] : "";
    if (e instanceof TableUnavailable) {
      LOG.warn("/{}: the table is out of reach", route, e);
    } else {
      LOG.error("/{} failed", route, e);
    }
  }
}
