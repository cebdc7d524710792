package org.stancewatch.extraction.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;

class CompositionTest {

    @ParameterizedTest
    @CsvSource({
        "PAUSE, MORATORIUM",
        "FORBID OFFER, BAN",
        "STOP OFFER, WITHDRAWAL",
        "NO_LONGER OFFER, WITHDRAWAL",
        "NOT OFFER, BAN",
        "REFUSE OFFER, BAN",
        "REFUSE PAUSE, SUPPLY",
        "STOP PAUSE, RESUMPTION",
        "LIFT FORBID, RESUMPTION",
        "STOP PLAN STOP OFFER, RESUMPTION",
        "STOP PLAN OFFER, WITHDRAWAL",
        "STOP PLEDGE, RESUMPTION",
        "EXTEND PAUSE OFFER, EXTENSION",
        "RESUME OFFER, RESUMPTION",
        "CONTINUE OFFER, SUPPLY",
        "PLAN CONTINUE OFFER, SUPPLY",
        "BEGIN STOP OFFER, WITHDRAWAL",
        "NOT CONTINUE, WITHDRAWAL",
        "NO_LONGER ALLOW, BAN",
        "LIMIT OFFER, RESTRICTION",
        "CONTINUE LIMIT OFFER, RESTRICTION",
        "NOT LAUNCH, MORATORIUM",
        "PLEDGE NOT OFFER, BAN",
        "LIFT PLEDGE NOT OFFER, RESUMPTION",
        "CONTINUE PLEDGE, BAN",
    })
    void whatGovernsChangesWhatItGoverns(String chain, Act act) {
        assertThat(Composition.of(chain(chain)).map(Effect::act)).contains(act);
    }

    @Test
    void toSellIsNoActByItself() {
        assertThat(Composition.of(chain("OFFER"))).isEmpty();
    }

    @Test
    void aLiftNeedsSomethingToLift() {
        assertThat(Composition.of(chain("LIFT OFFER"))).isEmpty();
    }

    @Test
    void aNegatedHaltIsDenied() {
        assertThat(Composition.of(chain("NOT PAUSE")).map(Effect::denied)).contains(true);
    }

    @Test
    void toBeginIsNoActByItself() {
        assertThat(Composition.of(chain("BEGIN"))).isEmpty();
    }

    @Test
    void whoPlansToGoOnGoesOn() {
        assertThat(Composition.of(chain("PLAN CONTINUE OFFER")).map(Effect::planned))
                .contains(false);
    }

    @Test
    void aPlannedHaltIsPlanned() {
        assertThat(Composition.of(chain("PLAN PAUSE")).map(Effect::planned)).contains(true);
    }

    private static List<Operator> chain(String words) {
        List<Operator> chain = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            chain.add(
                    word.startsWith("NO")
                            ? Operator.of(Operator.Kind.valueOf(word))
                            : new Operator(
                                    Operator.Kind.ROLE,
                                    Optional.of(new Mention(Tag.TRIGGER, word, Form.INFINITIVE, 0, 1, 1))));
        }
        return chain;
    }
}
