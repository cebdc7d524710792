package org.stancewatch.dashboard.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TreeSet;
import org.stancewatch.dashboard.view.AlertFilter;
import org.stancewatch.dashboard.view.Alerts;
import org.stancewatch.domain.headline.Headlines;

/** {@code /feeds/alerts.atom}. Ids name alerts, not addresses: they stay when the server moves. */
final class FeedRoute {

    private static final int ENTRIES = 100;
    private static final String TAG = "tag:stancewatch.org,2026:";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What XML 1.0 cannot hold, whoever wrote it. */
    private static final String NO_XML = "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final Alerts alerts;
    private final Instant started;

    FeedRoute(Alerts alerts, Instant started) {
        this.alerts = alerts;
        this.started = started;
    }

    void addTo(Routes routes) {
        routes.get("/feeds/alerts.atom", this::feed);
    }

    private void feed(Context at) throws FeedException {
        AlertFilter filter =
                Params.of(at, List.of("company", "technology", "lang")).filter();
        String base = at.scheme() + "://" + at.host();
        List<Entry> entries = alerts.latest(filter, ENTRIES).items().stream()
                .map(alert -> entry(read(alert), filter.language(), base))
                .toList();
        Feed feed = new Feed("atom_1.0");
        feed.setId(TAG + "alerts" + suffix(filter));
        feed.setTitle("Stancewatch");
        feed.setUpdated(entries.isEmpty() ? Date.from(started) : entries.get(0).getUpdated());
        feed.setAuthors(List.of(stancewatch()));
        feed.setAlternateLinks(List.of(link("alternate", base + "/", "text/html")));
        feed.setOtherLinks(List.of(link("self", base + at.path() + query(at), "application/atom+xml")));
        feed.setEntries(entries);
        at.contentType("application/atom+xml; charset=utf-8").result(new WireFeedOutput().outputString(feed));
    }

    private static Entry entry(JsonNode alert, String language, String base) {
        Entry entry = new Entry();
        entry.setId(TAG + "alert:" + encoded(alert.path("id").asText()));
        entry.setTitle(title(alert, language));
        entry.setPublished(date(alert.path("firstToldAt")));
        entry.setUpdated(date(alert.path("toldAt")));
        entry.setAlternateLinks(List.of(link("alternate", base + page(alert), "text/html")));
        Content content = new Content();
        content.setType("text");
        content.setValue(text(body(alert)));
        entry.setContents(List.of(content));
        return entry;
    }

    /** A withdrawn alert says so in its headline. */
    private static String title(JsonNode alert, String language) {
        JsonNode headlines = alert.path("headlines");
        return text(headlines
                .path(language)
                .asText(headlines.path(Headlines.ENGLISH).asText()));
    }

    /** Status and reason, then quotes, each with where it stands. */
    private static String body(JsonNode alert) {
        StringBuilder body = new StringBuilder(alert.path("status").asText());
        if (!alert.path("reason").isNull()) {
            body.append(": ").append(alert.path("reason").asText());
        }
        alert.path("evidence")
                .forEach(words -> body.append("\n\n“")
                        .append(words.path("quote").asText())
                        .append("”\n")
                        .append(words.path("publisher").asText())
                        .append(", ")
                        .append(words.path("published").asText())
                        .append(' ')
                        .append(words.path("url").asText("")));
        return body.toString();
    }

    private static String page(JsonNode alert) {
        return "/timeline/" + encoded(alert.path("companies").path(0).asText()) + "/"
                + encoded(alert.path("technology").asText());
    }

    private static Person stancewatch() {
        Person person = new Person();
        person.setName("Stancewatch");
        return person;
    }

    private static Link link(String relation, String address, String type) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(text(address));
        link.setType(type);
        return link;
    }

    private static String suffix(AlertFilter filter) {
        return filter.companies().isEmpty() && filter.technologies().isEmpty()
                ? ""
                : ":" + encoded(new TreeSet<>(filter.companies()) + ":" + new TreeSet<>(filter.technologies()));
    }

    private static String query(Context at) {
        return at.queryString() == null ? "" : "?" + at.queryString();
    }

    private static Date date(JsonNode instant) {
        return Date.from(Instant.parse(instant.asText()));
    }

    private static String text(String any) {
        return any.replaceAll(NO_XML, "\uFFFD");
    }

    private static String encoded(String any) {
        return URLEncoder.encode(any, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static JsonNode read(String alert) {
        try {
            return JSON.readTree(alert);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("views: an alert that is no JSON", bug);
        }
    }
}
