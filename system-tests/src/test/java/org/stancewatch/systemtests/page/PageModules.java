package org.stancewatch.systemtests.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Parts of the page that decide something, each alone, where they run: in the browser. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class PageModules {

    private static final String EVENT = """
            const event = (type, day, more = {}) => ({class: type, act: {HALT: 'MORATORIUM', RELEASE: 'RESUMPTION'}[type] ?? type, day,
              audience: ['police'], jurisdiction: null, ends: null, admitted: true, ...more});
            const {lanes} = await import('/course.js');
            const told = (events, asOf) => lanes(events, asOf)
              .map(lane => lane.stretches.map(each => `${each.stance} ${each.from}..${each.to ?? ''}`).join(' | '));
            """;

    private final BrowserContext window;
    private Page page;

    PageModules(PageStand stand) {
        this.window = stand.window("en");
    }

    @BeforeAll
    void open() {
        page = window.newPage();
        PageStand.show(page, "/health-view");
    }

    @AfterAll
    void close() {
        window.close();
    }

    @Test
    void aHaltWithATermEndsWithItAndNothingIsKnownThen() {
        assertThat(lanes("[event('HALT', '2020-06-10', {ends: '2021-06-10'})], '2022-01-01'"))
                .containsExactly("HALTED 2020-06-10..2021-06-10 | UNKNOWN 2021-06-10..");
    }

    @Test
    void aTermThatIsStillToComeLeavesTheHaltOpen() {
        assertThat(lanes("[event('HALT', '2020-06-10', {ends: '2021-06-10'})], '2020-12-01'"))
                .containsExactly("HALTED 2020-06-10..");
    }

    @Test
    void anExtensionMovesTheEnd() {
        assertThat(lanes("""
                [event('HALT', '2020-06-10', {ends: '2021-06-10'}), event('EXTENSION', '2021-05-18', {ends: '2022-06-10'})],
                '2023-01-01'""")).containsExactly("HALTED 2020-06-10..2022-06-10 | UNKNOWN 2022-06-10..");
    }

    @Test
    void anExtensionWithNoEndLeavesItOpen() {
        assertThat(lanes("""
                [event('HALT', '2020-06-10', {ends: '2021-06-10'}), event('EXTENSION', '2021-05-18')], '2023-01-01'""")).containsExactly("HALTED 2020-06-10..");
    }

    @Test
    void aReversalEndsAHalt() {
        assertThat(lanes("[event('HALT', '2020-06-10'), event('RELEASE', '2021-01-05')], '2022-01-01'"))
                .containsExactly("HALTED 2020-06-10..2021-01-05 | SUPPLYING 2021-01-05..");
    }

    @Test
    void whatIsDisputedMovesNothing() {
        assertThat(lanes("""
                [event('HALT', '2020-06-10'), event('RELEASE', '2021-01-05', {admitted: false})], '2022-01-01'""")).containsExactly("HALTED 2020-06-10..");
    }

    @Test
    void aReversalForSomeLeavesTheWiderHaltStanding() {
        assertThat(lanes("""
                [event('HALT', '2020-06-10', {audience: ['everyone']}), event('RELEASE', '2021-01-05')], '2022-01-01'"""))
                .containsExactly("HALTED 2020-06-10..", "HALTED 2020-06-10..2021-01-05 | SUPPLYING 2021-01-05..");
    }

    @Test
    void aWiderReversalEndsANarrowerHalt() {
        assertThat(lanes("""
                [event('HALT', '2020-06-10'), event('RELEASE', '2021-01-05', {audience: ['government']})], '2022-01-01'""")).first().isEqualTo("HALTED 2020-06-10..2021-01-05 | SUPPLYING 2021-01-05..");
    }

    @Test
    void quotesThatOverlapAreCutWhereTheyDo() {
        assertThat(page.evaluate("""
                async () => (await import('/passages.js')).passages('abcdefgh', [{start: 1, end: 5}, {start: 3, end: 8}])
                  .map(piece => `${piece.words} ${piece.quotes}`)""")).isEqualTo(List.of("a ", "bc 0", "de 0,1", "fgh 1"));
    }

    @Test
    void aLinkThatRunsAScriptIsNone() {
        assertThat(page.evaluate("""
                async () => {
                  const {outward} = await import('/dom.js');
                  return ['javascript:alert(1)', 'data:text/html,x', ' jAvAsCrIpT:x', 'https://paper.example/a', 'none']
                    .map(address => outward(address, 'x').tagName.toLowerCase());
                }""")).isEqualTo(List.of("span", "span", "span", "a", "span"));
    }

    @Test
    void aReasonOfTheProductIsToldInFrench() {
        assertThat(page.evaluate("""
                async () => {
                  const words = await import('/words.js');
                  await words.load('fr');
                  const told = words.reason('publishers 3 are now 4: “Amazon halts” (The Quay) was revised');
                  await words.load('en');
                  return told;
                }"""))
                .isEqualTo("éditeurs : 3, désormais 4 : « Amazon halts » (The Quay) a été révisé");
    }

    @Test
    void aDayIsToldAsPreciselyAsItIsKnown() {
        assertThat(page.evaluate("""
                async () => {
                  const {day} = await import('/words.js');
                  return {year: day('2020'), month: day('2020-06'), day: day('2020-06-01')};
                }""")).isEqualTo(Map.of("year", "2020", "month", "June 2020", "day", "1 June 2020"));
    }

    /** The stretches of each lane, as {@code told(events, asOf)} words them. */
    @SuppressWarnings("unchecked")
    private List<String> lanes(String arguments) {
        return (List<String>) page.evaluate("async () => {" + EVENT + "return told(" + arguments + ");}");
    }
}
