package org.stancewatch.dashboard.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackTextTest {

    private static final AlertSample ALERT = AlertSample.number(1);

    @Test
    void itTellsHeadlineQuoteAndSource() {
        assertThat(text(AlertSample.json(ALERT.build())))
                .isEqualTo("*NEW MORATORIUM* · Amazon bars police from facial recognition\n"
                        + "> “a one-year moratorium”\n"
                        + "<https://northline.example/a|Northline>, 2026-11-21");
    }

    @Test
    void aWithdrawnOneIsStruck() {
        assertThat(text(AlertSample.json(ALERT.withdrawn(2).build())))
                .startsWith("*WITHDRAWN* · NEW MORATORIUM · ~Amazon bars police from facial recognition~");
    }

    @Test
    void wordsOfOthersCallNobody() {
        assertThat(text(withQuote("<!channel> & <@U123> <https://evil.example|click>")))
                .contains("&lt;!channel&gt; &amp; &lt;@U123&gt; &lt;https://evil.example click&gt;");
    }

    @Test
    void wordsOfOthersMarkNothingUp() {
        assertThat(text(withQuote("*bold* _soft_ ~gone~ `code`\n> line"))).contains("“bold soft gone code &gt; line”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<https://evil.example|click>",
                "<!everyone>",
                "]]> \" ' \\",
                "a\nb\rc\u2028d\u0000e",
                "\u202Egnitsop",
                "``` *x* _y_ ~z~ |",
                "جريدة المدينة",
                "&lt;b&gt;"
            })
    void whateverOthersWriteAMessageHasThreeLinesAndOneLink(String hostile) {
        String[] lines = text(withEverything(hostile)).split("\n", -1);

        assertThat(lines).hasSize(3);
        assertThat(lines[0] + lines[1].substring(1)).doesNotContain("<", ">", "\u202E", "\u0000");
        assertThat(lines[2]).matches("<https://northline\\.example/a\\|[^<>|\u202E]*>, 2026-11-21");
    }

    @Test
    void anAddressThatIsNoneIsNotLinked() {
        ObjectNode alert = AlertSample.json(ALERT.build());
        ((ObjectNode) alert.path("evidence").path(0)).put("url", "javascript:alert(1)");
        assertThat(text(alert)).endsWith("\nNorthline, 2026-11-21");
    }

    private static ObjectNode withQuote(String quote) {
        ObjectNode alert = AlertSample.json(ALERT.build());
        ((ObjectNode) alert.path("evidence").path(0)).put("quote", quote);
        return alert;
    }

    /** As headline, quote and publisher. */
    private static ObjectNode withEverything(String hostile) {
        ObjectNode alert = withQuote(hostile);
        ((ObjectNode) alert.path("headlines")).put("en", hostile);
        ((ObjectNode) alert.path("evidence").path(0)).put("publisher", hostile);
        return alert;
    }

    private static String text(ObjectNode alert) {
        return SlackText.of(alert).path("text").asText();
    }
}
