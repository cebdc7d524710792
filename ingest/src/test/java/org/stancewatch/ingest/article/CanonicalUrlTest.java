package org.stancewatch.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://the-paper.example/2024/a",
                "http://the-paper.example/2024/a",
                "https://The-Paper.example:443/2024/a/",
                "https://the-paper.example/2024/a#comments",
                "https://the-paper.example/2024/a?utm_source=feed&utm_medium=rss",
                "https://the-paper.example/2024/a?fbclid=x",
                " https://the-paper.example/2024/a "
            })
    void waysToWriteOneAddressAreOne(String url) {
        assertThat(CanonicalUrl.of(url)).contains("https://the-paper.example/2024/a");
    }

    @Test
    void aParameterThatNamesTheArticleStays() {
        assertThat(CanonicalUrl.of("https://the-paper.example/story?utm_source=feed&id=7"))
                .contains("https://the-paper.example/story?id=7");
    }

    @Test
    void theOrderOfParametersDoesNotMatter() {
        assertThat(CanonicalUrl.of("https://the-paper.example/story?b=2&a=1"))
                .isEqualTo(CanonicalUrl.of("https://the-paper.example/story?a=1&b=2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a story", "ftp://the-paper.example/a", "mailto:desk@the-paper.example", "/2024/a"})
    void whatIsNoWebAddressHasNone(String text) {
        assertThat(CanonicalUrl.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.paper.example/2024/a-story/amp",
                "https://www.paper.example/2024/a-story/amp/",
                "https://www.paper.example/2024/a-story.amp",
                "https://www.paper.example/amp/2024/a-story",
                "https://www.paper.example/2024/a-story?amp=1",
                "https://www.paper.example/2024/a-story?amp",
                "https://www.paper.example/2024/a-story?outputType=amp",
                "https://amp.paper.example/2024/a-story",
                "https://www-paper-example.cdn.ampproject.org/c/s/www.paper.example/2024/a-story/amp?usqp=x&amp_js_v=0.1",
                "https://www.google.com/amp/s/www.paper.example/2024/a-story",
                "https://www.google.co.uk/amp/s/amp.paper.example/2024/a-story",
                "https://www.google.com/amp/www.paper.example/2024/a-story/amp/"
            })
    void anAmpAddressIsThatOfItsArticle(String url) {
        assertThat(CanonicalUrl.of(url)).contains("https://www.paper.example/2024/a-story");
    }

    @Test
    void anAmpPageOfHtmlKeepsItsEnding() {
        assertThat(CanonicalUrl.of("https://www.paper.example/tech/story-12.amp.html"))
                .contains("https://www.paper.example/tech/story-12.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://paper.example/2024/a-story?print=1",
                "https://paper.example/2024/a-story?view=print",
                "https://paper.example/2024/a-story?imprimer=1",
                "https://paper.example/2024/a-story/print/",
                "https://paper.example/2024/a-story/imprimer"
            })
    void aPrintViewIsItsArticle(String url) {
        assertThat(CanonicalUrl.of(url)).contains("https://paper.example/2024/a-story");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xtor=RSS-1",
                "at_medium=custom7",
                "gclid=x",
                "gbraid=x",
                "msclkid=x",
                "twclid=x",
                "ttclid=x",
                "mc_eid=x",
                "_hsenc=x",
                "pk_campaign=x",
                "mtm_source=x",
                "CMP=share_btn_tw",
                "ocid=x",
                "ns_mchannel=rss",
                "srsltid=x",
                "ref_src=twsrc",
                "guccounter=1",
                "igsh=x",
                "_ga=1",
                "PHPSESSID=abc",
                "mkt_tok=x",
                "smid=url-share",
                "source=rss----1",
                "share=1"
            })
    void whatOnlyTellsWhereAReaderCameFromGoes(String parameter) {
        assertThat(CanonicalUrl.of("https://paper.example/story?id=7&" + parameter))
                .contains("https://paper.example/story?id=7");
    }

    @Test
    void aSessionInThePathGoes() {
        assertThat(CanonicalUrl.of("https://paper.example/story.do;jsessionid=12AF?id=7"))
                .contains("https://paper.example/story.do?id=7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://paper.example/?p=12",
                "https://paper.example/a?page=2",
                "https://paper.example/a?article=12",
                "https://paper.example/a?amp=12",
                "https://paper.example/a?view=7",
                "https://paper.example/a?ref=1234",
                "https://paper.example/a?source=12",
                "https://paper.example/3d/print",
                "https://paper.example/amp",
                "https://m.paper.example/a",
                "https://mobile.paper.example/a",
                "https://amp.example/a",
                "https://amp.co.uk/a",
                "https://paper.example/blueprint",
                "https://paper.example/guitars/lamp"
            })
    void whatMayBeAnotherArticleStays(String url) {
        assertThat(CanonicalUrl.of(url)).contains(url.replace("example/?", "example?"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://mobile.nytimes.com/2024/a, https://www.nytimes.com/2024/a",
        "https://fr.m.wikipedia.org/wiki/A, https://fr.wikipedia.org/wiki/A"
    })
    void aKnownSiteForTelephonesIsTheFullSite(String url, String full) {
        assertThat(CanonicalUrl.of(url)).contains(full);
    }

    /** Addresses put together at random from pieces that are folded, so that one fold uncovers the next. */
    @Test
    void aCanonicalAddressIsItsOwn() {
        long seed = 20_241_127L;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String canonical = CanonicalUrl.of(address(random)).orElseThrow();
            assertThat(CanonicalUrl.of(canonical))
                    .as("seed %d, address %d", seed, i)
                    .contains(canonical);
        }
    }

    private static String address(Random random) {
        String address = pick(random, "http://", "https://", "HTTPS://")
                + pick(
                        random,
                        "amp.paper.example",
                        "amp.amp.fr.example",
                        "www.google.com/amp/s/amp.a.example",
                        "m.bbc.co.uk",
                        "x.cdn.ampproject.org/c/s/www.google.com/amp/s/b.example",
                        "fr.m.wikipedia.org",
                        "P.example:8080/x")
                + pick(random, "/", "/amp", "/print", "//a-1");
        for (int parts = random.nextInt(6); parts > 0; parts--) {
            address += pick(
                    random,
                    "/amp",
                    "/print",
                    "/a-1",
                    "/",
                    "//",
                    "/s",
                    "/imprimer",
                    "/story.amp.html",
                    "/node/1",
                    ";jsessionid=1",
                    ".amp",
                    ".amp.html",
                    "_print.html",
                    "/amp.html");
        }
        return address + pick(random, "", "?", "?b=1&a=2&&utm_x=1", "?amp&print=1", "#top", "?id=1#x", "?amp=1&amp=2");
    }

    private static String pick(Random random, String... pieces) {
        return pieces[random.nextInt(pieces.length)];
    }
}
