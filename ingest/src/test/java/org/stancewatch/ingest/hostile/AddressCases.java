package org.stancewatch.ingest.hostile;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Redirects: to private addresses in all their spellings, to what is no web address, in circles. */
final class AddressCases {

    private static final String REFUSED = "is private, and refused|is no http or https address|no address is known";

    /** Spellings of addresses that strangers have no business with; some lead to the server of this test. */
    static final List<String> PRIVATE = List.of(
            "http://127.9.9.9:{port}/secret",
            "http://2131298569:{port}/secret",
            "http://0x7f090909:{port}/secret",
            "http://0x7f.9.9.9:{port}/secret",
            "http://0177.011.011.011:{port}/secret",
            "http://127.591113:{port}/secret",
            "http://127.1:{port}/secret",
            "http://127.9.9.9.:{port}/secret",
            "http://[::1]:{port}/secret",
            "http://[::ffff:127.9.9.9]:{port}/secret",
            "http://[::ffff:7f09:909]:{port}/secret",
            "http://[::127.9.9.9]:{port}/secret",
            "http://[0:0:0:0:0:ffff:7f09:0909]:{port}/secret",
            "http://[64:ff9b::7f09:909]:{port}/secret",
            "http://[2002:7f09:909::1]:{port}/secret",
            "http://[::]:{port}/secret",
            "http://0.0.0.0:{port}/secret",
            "http://0:{port}/secret",
            "http://localhost:{port}/secret",
            "http://LOCALHOST:{port}/secret",
            "http://localhost.:{port}/secret",
            "http://user@127.9.9.9:{port}/secret",
            "http://good.example@127.9.9.9:{port}/secret",
            "http://good.example:80@127.9.9.9:{port}/secret",
            "http://good.example%40127.9.9.9:{port}/secret",
            "http://127.9.9.9:{port}/secret#@good.example",
            "http://127.9.9.9:{port}/secret?good.example",
            "//127.9.9.9:{port}/secret",
            "http:\\\\127.9.9.9:{port}\\secret",
            "http:/127.9.9.9:{port}/secret",
            "http://127%2e9%2e9%2e9:{port}/secret",
            "HTTP://127.9.9.9:{port}/secret",
            "http://169.254.169.254/latest/meta-data",
            "http://10.0.0.1/",
            "http://172.16.0.1/",
            "http://192.168.0.1/",
            "http://100.64.0.1/",
            "http://224.0.0.1/",
            "http://255.255.255.255/",
            "http://192.0.0.1/",
            "http://198.18.0.1/",
            "http://[fe80::1]/",
            "http://[fc00::1]/",
            "http://[fd00:ec2::254]/",
            "http://[ff02::1]/",
            "http://[2001:db8::1]/",
            "http://[fe80::1%25lo]/");

    private static final List<String> NO_WEB = List.of(
            "file:///etc/passwd",
            "ftp://127.9.9.9/",
            "gopher://127.9.9.9:6379/_INFO",
            "javascript:alert(1)",
            "data:text/xml,<rss/>",
            "jar:http://127.9.9.9!/",
            "ldap://127.9.9.9/",
            "dict://127.9.9.9:11211/",
            "urn:x",
            "mailto:x@y.example",
            "about:blank",
            "blob:x",
            "ws://127.9.9.9/",
            "http://",
            "http:///",
            "http://:80/",
            "http://a b/",
            "http://[::1/",
            "http://x:99999/",
            "http://x:-1/");

    private AddressCases() {}

    static Stream<HostileCase> all(int port) {
        Stream<HostileCase> feeds =
                PRIVATE.stream().map(to -> feed(to, to(to, port)).fails(REFUSED));
        Stream<HostileCase> robots = PRIVATE.stream()
                .limit(12)
                .map(to -> feed("robots.txt to " + to, Answer.status(200))
                        .with("/robots.txt", to(to, port))
                        .fails(REFUSED));
        Stream<HostileCase> pages = PRIVATE.stream()
                .limit(12)
                .map(to -> HostileCase.page("addresses", "page to " + to, to(to, port))
                        .fails(REFUSED));
        Stream<HostileCase> others =
                NO_WEB.stream().map(to -> feed(to, Answer.redirect(to)).fails("no http or https address"));
        return Stream.of(feeds, robots, pages, others, circles(port)).flatMap(cases -> cases);
    }

    private static Answer to(String address, int port) {
        return Answer.redirect(address.replace("{port}", String.valueOf(port)));
    }

    private static Stream<HostileCase> circles(int port) {
        String many = "redirects more than 5 times";
        HostileCase chain = feed("a chain of five", Answer.redirect("/1"));
        for (int hop = 1; hop < 5; hop++) {
            chain = chain.with("/" + hop, Answer.redirect("/" + (hop + 1)));
        }
        Stream<HostileCase> statuses = IntStream.of(301, 302, 303, 307, 308)
                .boxed()
                .flatMap(status -> Stream.of(
                        feed(status + " to itself", Answer.status(status, "Location: /source"))
                                .fails(many),
                        feed(status + " without an address", Answer.status(status))
                                .fails(many),
                        feed(
                                        status + " to a private address",
                                        Answer.status(status, "Location: http://127.9.9.9:" + port + "/secret"))
                                .fails(REFUSED)));
        return Stream.concat(
                statuses,
                Stream.of(
                        chain.with("/5", Answer.ok(Texts.RSS, Texts.rss("News", "Told.")))
                                .tells(1),
                        chain.with("/5", Answer.redirect("/6")).fails(many),
                        feed("two in a circle", Answer.redirect("/1"))
                                .with("/1", Answer.redirect("/source"))
                                .fails(many),
                        feed("an endless path", Answer.redirect("x/"))
                                .with("/x/", Answer.redirect("x/"))
                                .fails(many + "|answers 404"),
                        feed("a long address", Answer.redirect("https://e.example/" + "x".repeat(10_000)))
                                .fails("no http or https address"),
                        feed("robots.txt in a circle", Answer.status(200))
                                .with("/robots.txt", Answer.redirect("/robots.txt"))
                                .fails(many),
                        feed("a private address behind others", Answer.redirect("/1"))
                                .with("/1", Answer.redirect("http://127.9.9.9:" + port + "/secret"))
                                .fails(REFUSED)));
    }

    private static HostileCase feed(String name, Answer answer) {
        return HostileCase.feed("addresses", name, answer);
    }
}
