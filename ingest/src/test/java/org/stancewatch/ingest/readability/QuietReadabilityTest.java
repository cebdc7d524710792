package org.stancewatch.ingest.readability;

import static org.assertj.core.api.Assertions.assertThat;

import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuietReadabilityTest {

    private static final String ADDRESS = "https://paper.example/story";
    private static final String SENTENCE =
            "<p>The ferry to Norholm, which was laid up for the winter, sails again from Monday"
                    + " on, and the town has put new benches on the quay, painted green, for those who wait.</p>";
    private static final String STORY = SENTENCE.repeat(8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article>STORY</article>",
                "<nav class=menu><a href=/>Home</a></nav><div id=main><h1>Ferry</h1>STORY</div><footer>All rights</footer>",
                "<div><div><div>&nbsp;</div><div>&shy;</div><div><br></div>STORY<section><hr></section></div></div>",
                "<div class=comment>STORY</div>",
                "<p>Too short for a first attempt, so that it is tried again.</p><div class=sidebar>Sailing, waiting.</div>",
                "<!-- note --><script>var a</script><style>p{}</style><noscript><img src=a.png></noscript>STORY",
                "<div>One<br><br>Two<br> <br>Three</div><form>STORY</form><div>STORY</div>",
                "<span class=byline>By A. Writer</span><table><tr><td>STORY</td></tr></table><ul><li>… <li>— ?</ul>",
                "<div>STORY<pre>Sails  at   nine,\n\n  back at ten,\n and again.</pre></div>",
                "<div class=related-posts><h3>Other</h3><a href=/b>News</a></div><font>STORY</font>",
            })
    void theWordsAreThoseOfTheOriginal(String body) {
        String html = "<html><head><title>Ferry</title></head><body>" + body.replace("STORY", STORY) + "</body></html>";
        assertThat(quiet(html)).isEqualTo(original(html)).isNotEmpty();
    }

    @Test
    void aPageWithoutWordsHasNoArticle() {
        assertThat(quiet("<html><body></body></html>")).isEqualTo(original("<html><body></body></html>"));
    }

    private static String quiet(String html) {
        return QuietReadability.article(Jsoup.parse(html, ADDRESS), ADDRESS)
                .map(Element::text)
                .orElse("");
    }

    private static String original(String html) {
        Element article = new Readability4JExtended(ADDRESS, Jsoup.parse(html, ADDRESS))
                .parse()
                .getArticleContent();
        return article == null ? "" : article.text();
    }
}
