package org.stancewatch.ingest.hostile;

import java.util.List;
import java.util.stream.IntStream;

/** Redirects: to private addresses in all their spellings, to what is no web address, in circles. */
final class AddressCases extends Family {

    static final String REFUSED = "is private, and refused|is no http or https address|no address is known";

    private static final String MANY = "redirects more than 5 times";
    private static final String SECRET = "http://127.9.9.9:{port}/secret";

    /** Spellings of addresses that strangers have no business with; the server of this test answers to many of them. */
    private static final List<String> SPELLINGS = List.of(
            SECRET,
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
            "http://[fe80::1%25lo]/",
            "//127.9.9.9:{port}/secret",
            "http:\\\\127.9.9.9:{port}\\secret",
            "http://127%2e9%2e9%2e9:{port}/secret",
            "HTTP://127.9.9.9:{port}/secret");

    /** One of every block that is nobody's on the public web. */
    private static final List<String> BLOCKS = List.of(
            "http://169.254.169.254/latest/meta-data",
            "http://10.0.0.1/",
            "http://172.16.0.1/",
            "http://192.168.0.1/",
            "http://100.64.0.1/",
            "http://224.0.0.1/",
            "http://255.255.255.255/",
            "http://192.0.0.1/",
            "http://198.18.0.1/",
            "http://[fc00::1]/",
            "http://[fd00:ec2::254]/",
            "http://[ff02::1]/",
            "http://[2001:db8::1]/",
            "http://[fe80::1]/");

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

    AddressCases() {
        super("addresses");
    }

    @Override
    void tell() {
        SPELLINGS.forEach(to -> feed("to " + to, Answer.redirect(to)).fails(REFUSED));
        BLOCKS.forEach(to -> feed("to " + to, Answer.redirect(to)).fails("is private, and refused"));
        NO_WEB.forEach(to -> feed("to " + to, Answer.redirect(to)).fails("no http or https address"));
        page("to a private address", Answer.redirect(SECRET)).fails(REFUSED);
        sitemap("to a private address", Answer.redirect(SECRET)).fails(REFUSED);
        statuses();
        circles();
    }

    private void statuses() {
        IntStream.of(301, 302, 303, 307, 308).forEach(status -> {
            feed(status + " to itself", Answer.status(status, "Location: /source"))
                    .fails(MANY);
            feed(status + " without an address", Answer.status(status)).fails(MANY);
            feed(status + " to a private address", Answer.status(status, "Location: " + SECRET))
                    .fails(REFUSED);
        });
    }

    private void circles() {
        chain(5).with("/5", Answer.ok(Texts.RSS, Texts.rss("News", "Told."))).tells(1);
        chain(6).with("/6", Answer.ok(Texts.RSS, Texts.rss("News", "Told."))).fails(MANY);
        feed("two in a circle", Answer.redirect("/1"))
                .with("/1", Answer.redirect("/source"))
                .fails(MANY);
        feed("an endless path", Answer.redirect("x/"))
                .with("/x/", Answer.redirect("x/"))
                .fails("answers 404");
        feed("a path that looks like a host", Answer.redirect("http:/127.9.9.9:{port}/secret"))
                .fails("answers 404");
        feed("a long address", Answer.redirect("https://e.example/" + "x".repeat(10_000)))
                .fails("no http or https address");
        feed("a private address behind others", Answer.redirect("/1"))
                .with("/1", Answer.redirect(SECRET))
                .fails(REFUSED);
    }

    private Attempt chain(int hops) {
        Attempt chain = feed("a chain of " + hops, Answer.redirect("/1"));
        for (int hop = 1; hop < hops; hop++) {
            chain.with("/" + hop, Answer.redirect("/" + (hop + 1)));
        }
        return chain;
    }
}
