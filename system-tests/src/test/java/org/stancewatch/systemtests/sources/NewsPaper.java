package org.stancewatch.systemtests.sources;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/** One paper: what it has printed, and how it answers. */
final class NewsPaper {

    private static final String TEXT =
            "Paper %d reports for the %dth time that the ferry to the islands sails again. Its crew had"
                    + " waited for a week, the harbour master said on Friday.";
    private static final String CORRECTION = " An earlier report gave another day; it was Friday.";
    /** Young enough for later looks, which here are all over after two minutes. */
    private static final Instant FIRST = Instant.now().minusSeconds(15);

    private final int number;
    private final Manner manner;
    private final List<String> texts = new ArrayList<>();
    private int looks;
    private boolean corrected;

    NewsPaper(int number) {
        this.number = number;
        this.manner = Manner.of(number);
        print();
    }

    String host() {
        return "127.1." + number / 250 + "." + (number % 250 + 1);
    }

    boolean hasPages() {
        return manner.hasPages();
    }

    synchronized void print() {
        texts.add(TEXT.formatted(number, texts.size() + 1));
    }

    synchronized void correct() {
        corrected = manner == Manner.CORRECTED || manner == Manner.TAKEN_BACK || manner == Manner.CHANGED;
        if (corrected && manner != Manner.TAKEN_BACK) {
            texts.set(0, texts.get(0) + CORRECTION);
        }
    }

    /** By title what a reader can know of it; empty where it was taken back. */
    synchronized Map<String, String> readable() {
        Map<String, String> readable = new TreeMap<>();
        if (manner.isReadable()) {
            for (int index = 0; index < texts.size(); index++) {
                readable.put(title(index), isTakenBack(index) ? "" : texts.get(index));
            }
        }
        return readable;
    }

    synchronized MockResponse answer(RecordedRequest request, int port) {
        String path = request.getTarget();
        if (path.equals("/robots.txt")) {
            return manner == Manner.CLOSED ? body("User-agent: *\nDisallow: /", "text/plain") : status(404);
        }
        return path.startsWith("/page/")
                ? page(Integer.parseInt(path.substring("/page/".length())))
                : list(request, "http://" + host() + ":" + port);
    }

    private MockResponse list(RecordedRequest request, String site) {
        looks++;
        return switch (manner) {
            case VALIDATED -> validated(request, site);
            case REDIRECTING -> redirected(request, site);
            case BUSY ->
                looks % 2 == 0
                        ? status(429).newBuilder().setHeader("Retry-After", "1").build()
                        : feed(site);
            case TROUBLED -> looks % 2 == 0 ? status(503) : feed(site);
            case SLOW ->
                feed(site)
                        .newBuilder()
                        .throttleBody(2_000, 100, TimeUnit.MILLISECONDS)
                        .build();
            case DEAD ->
                new MockResponse.Builder()
                        .onResponseStart(SocketEffect.Stall.INSTANCE)
                        .build();
            case GONE -> status(404);
            case BOMB ->
                body("<!DOCTYPE a [<!ENTITY b \"b\">]><rss version=\"2.0\"><channel>&b;</channel></rss>", "text/xml");
            case DEEP -> body("<rss version=\"2.0\"><channel>" + "<a>".repeat(100_000), "text/xml");
            case ENDLESS -> body("x".repeat(9 << 20), "text/xml");
            default -> feed(site);
        };
    }

    private MockResponse validated(RecordedRequest request, String site) {
        String tag = "\"" + texts.size() + "\"";
        return tag.equals(request.getHeaders().get("If-None-Match"))
                ? status(304)
                : feed(site).newBuilder().setHeader("ETag", tag).build();
    }

    private MockResponse redirected(RecordedRequest request, String site) {
        return switch (request.getTarget()) {
            case "/feed" ->
                status(302).newBuilder().setHeader("Location", "/moved").build();
            case "/moved" ->
                status(301).newBuilder().setHeader("Location", site + "/here").build();
            default -> feed(site);
        };
    }

    private MockResponse feed(String site) {
        StringBuilder entries = new StringBuilder();
        for (int index = texts.size() - 1; index >= 0; index--) {
            entries.append(entry(site, index));
        }
        return body(
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Paper " + number + "</title><id>urn:paper:" + number
                        + "</id><updated>" + FIRST + "</updated>" + entries + "</feed>",
                "application/atom+xml");
    }

    private String entry(String site, int index) {
        String element = manner.hasPages() ? "summary" : "content";
        String text = manner.hasPages() ? "The ferry sails." : texts.get(index);
        return "<entry><title>" + title(index) + "</title><id>urn:" + number + ":" + index + "</id><link href=\"" + site
                + "/page/" + index + "\"/><published>" + FIRST.plusSeconds(index) + "</published><updated>"
                + FIRST.plusSeconds(index) + "</updated><" + element + " type=\"text\">" + text + "</" + element
                + "></entry>";
    }

    private MockResponse page(int index) {
        if (isTakenBack(index)) {
            return status(410);
        }
        return body(
                "<html lang=\"en\"><head><title>" + title(index) + "</title></head><body><article><h1>" + title(index)
                        + "</h1><p>" + texts.get(index) + "</p></article></body></html>",
                "text/html");
    }

    private boolean isTakenBack(int index) {
        return manner == Manner.TAKEN_BACK && corrected && index == 0;
    }

    private String title(int index) {
        return "Ferry " + number + " " + index;
    }

    static MockResponse status(int status) {
        return new MockResponse.Builder().code(status).build();
    }

    private static MockResponse body(String text, String type) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", type + "; charset=utf-8")
                .body(text)
                .build();
    }
}
