package org.stancewatch.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShareTest {

    private static List<Tally> articles(int count, Tally each) {
        return Collections.nCopies(count, each);
    }

    private static List<Tally> mixed(int right, Tally rightOne, int wrong, Tally wrongOne) {
        return Stream.concat(articles(right, rightOne).stream(), articles(wrong, wrongOne).stream())
                .toList();
    }

    @Test
    void ofOneClaimAnArticleTheIntervalIsWilsons() {
        // Newcombe 1998, table I: 81 of 263 gives 0.2553 to 0.3662 by Wilson's method without correction.
        Share share = Share.of(mixed(81, new Tally(1, 1), 182, new Tally(0, 1)));
        assertThat(share.value()).isEqualTo(81.0 / 263, within(1e-12));
        assertThat(share.low()).isEqualTo(0.2553, within(5e-5));
        assertThat(share.high()).isEqualTo(0.3662, within(5e-5));
    }

    @Test
    void whereAnArticleIsAllRightOrAllWrongItsClaimsCountAsOne() {
        Share once = Share.of(mixed(80, new Tally(1, 1), 20, new Tally(0, 1)));
        Share thrice = Share.of(mixed(80, new Tally(3, 3), 20, new Tally(0, 3)));
        assertThat(thrice.low()).isEqualTo(once.low(), within(0.002));
        assertThat(thrice.high()).isEqualTo(once.high(), within(0.002));
    }

    @Test
    void allRightIsNoCertainty() {
        // Newcombe 1998: 0 of 20 gives 0 to 0.1611, and the mirror of it.
        Share share = Share.of(articles(20, new Tally(2, 2)));
        assertThat(share.low()).isEqualTo(1 - 0.1611, within(5e-5));
        assertThat(share.high()).isEqualTo(1);
    }

    @Test
    void ofNothingNothingIsKnown() {
        Share share = Share.of(articles(3, Tally.NONE));
        assertThat(share.low()).isZero();
        assertThat(share.high()).isEqualTo(1);
    }

    @Test
    void theIntervalHoldsTheTrueShareAboutNineteenTimesInTwenty() {
        Random random = new Random(7);
        long held = IntStream.range(0, 2000)
                .mapToObj(sample -> Share.of(
                        Stream.generate(() -> clustered(random)).limit(120).toList()))
                .filter(share -> share.low() <= 0.9 && 0.9 <= share.high())
                .count();
        assertThat(held / 2000.0).isBetween(0.93, 0.975);
    }

    // One to four claims of an article; half of all articles are right or wrong as a whole, nine tenths of claims are
    // right.
    private static Tally clustered(Random random) {
        int of = 1 + random.nextInt(4);
        if (random.nextBoolean()) {
            return random.nextDouble() < 0.9 ? new Tally(of, of) : new Tally(0, of);
        }
        return new Tally(
                (int) IntStream.range(0, of)
                        .filter(claim -> random.nextDouble() < 0.9)
                        .count(),
                of);
    }
}
