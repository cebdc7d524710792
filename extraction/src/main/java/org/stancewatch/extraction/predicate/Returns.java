package org.stancewatch.extraction.predicate;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Reading;

/** Reads a supply as a return where the sentence or the article has told a halt before: "two years after pulling it". */
final class Returns {

    private static final int REACH = 9;
    static final Set<String> AFTER = Set.of("after", "après");
    private static final Set<Role> HALTS =
            Set.of(Role.PAUSE, Role.FORBID, Role.QUIT, Role.STOP, Role.REFUSE, Role.DELAY);

    private final Reading reading;
    private final Occasions occasions;

    Returns(Reading reading, Occasions occasions) {
        this.reading = reading;
        this.occasions = occasions;
    }

    /** What is told, and beside a supply the return that it may be. */
    Stream<Manner.Told> of(Chain chain, Manner.Told told) {
        boolean supply = told.act() == Act.SUPPLY && told.modality() != Modality.DENIED && Supplies.isNew(chain);
        return supply && (occasions.isHaltedBefore(reading) || isAfterHalt(chain))
                ? Stream.of(told, Manner.Told.byContext(Act.RESUMPTION, told.modality()))
                : Stream.of(told);
    }

    /** Whether {@code chain} tells a return only because a halt was told before. */
    static boolean isOne(Chain chain, Manner.Told told) {
        return told.act() == Act.RESUMPTION && !chain.has(Role.RESUME) && !chain.has(Role.LIFT);
    }

    // "Two years after pulling it, Voxfield offers", « déploie …, onze mois après y avoir renoncé »
    boolean isAfterHalt(Chain chain) {
        return IntStream.range(0, reading.size())
                .filter(at -> AFTER.contains(reading.word(at)))
                .filter(at -> at < chain.from() || at >= chain.to())
                .anyMatch(at -> reading.between(Tag.TRIGGER, at, at + REACH)
                        .anyMatch(trigger -> HALTS.contains(trigger.role())
                                && (trigger.to() <= chain.from() || trigger.from() >= chain.to())));
    }
}
