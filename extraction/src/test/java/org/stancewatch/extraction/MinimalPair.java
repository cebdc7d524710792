package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A sentence that only sounds like an act of the company, and one as like as can be that tells one.
 *
 * @param family what kind of trap it is
 * @param language its ISO 639-1 code
 * @param trap the sentence that tells nothing, or the act of another
 * @param told what the trap asserts: {@code company|technology ACT}
 * @param act the sentence that tells an act of the company
 * @param claims what that asserts
 */
record MinimalPair(String family, String language, String trap, List<String> told, String act, List<String> claims) {

    /** One whose trap tells nothing, and its twin one act. */
    MinimalPair(String family, String language, String trap, String act, String claim) {
        this(family, language, trap, List.of(), act, List.of(claim));
    }

    /** A test for each trap. */
    static Stream<DynamicTest> traps(MinimalPair... pairs) {
        return Stream.of(pairs).map(pair -> test(pair.family, pair.language, pair.trap, pair.told));
    }

    /** A test for each twin. */
    static Stream<DynamicTest> acts(MinimalPair... pairs) {
        return Stream.of(pairs).map(pair -> test("not " + pair.family, pair.language, pair.act, pair.claims));
    }

    private static DynamicTest test(String name, String language, String text, List<String> claims) {
        return DynamicTest.dynamicTest(
                name + " (" + language + ")",
                () -> assertThat(Reading.asserted(language, text)).containsExactlyInAnyOrderElementsOf(claims));
    }
}
