package org.stancewatch.ingest.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** A good feed behind a robots.txt that is not. */
final class RobotsCases extends Family {

    private static final String UNKNOWN = "robots.txt cannot be read, nothing is fetched until it can";
    private static final String FORBIDDEN = "robots.txt does not allow it";
    private static final Answer FEED = Answer.ok(Texts.RSS, Texts.rss("News", "Told."));

    RobotsCases() {
        super("robots");
    }

    @Override
    void tell() {
        whatIsNoRobotsTxt();
        statuses();
        redirects();
        delays();
        rules();
    }

    private void whatIsNoRobotsTxt() {
        robots("binary", Answer.bytes("application/octet-stream", noise())).tells(1);
        robots("NULs", Answer.bytes("text/plain", new byte[100_000])).tells(1);
        robots("a page", Answer.ok(Texts.HTML, Texts.page("", ""))).tells(1);
        robots("nothing", Answer.status(200)).tells(1);
        robots("UTF-16", Answer.bytes("text/plain", "User-agent: *\nDisallow: /".getBytes(StandardCharsets.UTF_16)))
                .fails(FORBIDDEN);
        robots("50 MB", Answer.ok("text/plain", () -> "Disallow: /x\n".repeat(4_000_000)))
                .fails("robots.txt: is larger than 2097152 bytes");
        robots("endless", Answer.endless("text/plain", "", "Allow: /\n".repeat(1_000)))
                .fails("robots.txt: is larger than 2097152 bytes");
        robots("a bomb", Answer.packed("gzip", () -> Answer.gzip(new byte[50 << 20])))
                .fails("robots.txt: is larger than 2097152 bytes");
        robots("cut off", Answer.raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nUser-agent: *"))
                .fails("robots.txt: cannot be read to its end");
        robots("no HTTP", Answer.raw("220 smtp.example\r\n")).fails("robots.txt: cannot be reached");
    }

    /** A client that may not read the rules may read the rest, as RFC 9309 has it; one whose server fails must wait. */
    private void statuses() {
        robots("404", Answer.status(404)).tells(1);
        robots("410", Answer.status(410)).tells(1);
        robots("401", Answer.status(401)).tells(1);
        robots("403", Answer.status(403)).tells(1);
        robots("500", Answer.status(500)).fails(UNKNOWN);
        robots("503 for ages", Answer.status(503, "Retry-After: 99999999999999999999"))
                .fails(UNKNOWN);
    }

    private void redirects() {
        robots("in a circle", Answer.redirect("/robots.txt")).fails("robots.txt: redirects more than 5 times");
        robots("to a file", Answer.redirect("file:///etc/passwd")).fails("robots.txt: .*no http or https address");
        robots("elsewhere", Answer.redirect("/rules"))
                .with("/rules", Answer.ok("text/plain", "User-agent: *\nDisallow: /"))
                .fails(FORBIDDEN);
        List.of("127.9.9.9", "localhost", "[::1]", "0x7f090909", "169.254.169.254", "10.0.0.1")
                .forEach(host -> robots("to " + host, Answer.redirect("http://" + host + ":{port}/secret"))
                        .fails("robots.txt: .*(" + AddressCases.REFUSED + ")"));
    }

    private void delays() {
        List.of("-5", "NaN", "1e400", "", "soon", "0.0000001", "1,5", "0x10", "99999999999999999999999", "Infinity")
                .forEach(delay -> rules("a delay of '" + delay + "'", "User-agent: *\nCrawl-delay: " + delay)
                        .tells(1));
        rules("a delay of years", "User-agent: *\nCrawl-delay: 99999999").fails(FORBIDDEN);
    }

    private void rules() {
        rules("all stars", "User-agent: *\nDisallow: /" + "*a".repeat(1_000) + "b")
                .tells(1);
        rules("a line of 1 MB", "User-agent: *\nDisallow: /" + "x".repeat(1 << 20))
                .tells(1);
        rules("100,000 rules", "User-agent: *\n" + "Disallow: /x\n".repeat(100_000) + "Disallow: /source\n")
                .fails(FORBIDDEN);
        rules("100,000 agents", "User-agent: x\nDisallow:\n".repeat(60_000) + "User-agent: *\nDisallow: /")
                .fails(FORBIDDEN);
        rules("only line ends of old", "User-agent: *\rDisallow: /").fails(FORBIDDEN);
        rules("our name in capitals", "User-agent: STANCEWATCH\nDisallow: /").fails(FORBIDDEN);
        rules("escaped for ever", "User-agent: *\nDisallow: /%25%32%66%%%zz").tells(1);
        rules("a sitemap of this machine", "Sitemap: http://127.9.9.9:{port}/secret\nUser-agent: *\nDisallow:")
                .tells(1);
    }

    private Attempt rules(String how, String text) {
        return robots(how, Answer.ok("text/plain", text));
    }

    private Attempt robots(String how, Answer answer) {
        return feed(how, FEED).with("/robots.txt", answer);
    }

    private static byte[] noise() {
        byte[] bytes = new byte[100_000];
        new SplittableRandom(1).nextBytes(bytes);
        return bytes;
    }
}
