package org.stancewatch.extraction.claim;

import java.util.Optional;
import java.util.Set;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.predicate.Predicate;

/** Tells the kinds of halt apart: with an end it is a moratorium whatever the word; an end of sales to one group, with none, is a ban. */
final class HaltKind {

    private static final int CONTRACT_REACH = 4;
    private static final String CAMPAIGNS = "political-campaigns";
    private static final Set<String> GROUPS = Set.of(
            "police",
            "government",
            "private-sector",
            "military",
            "immigration",
            "schools",
            "creators",
            "minors",
            "employees",
            "advertisers",
            CAMPAIGNS);

    private HaltKind() {}

    /** The act of {@code predicate}; of a halt, which of its kinds. */
    static Act of(Predicate predicate, Optional<Until> until, Set<String> audiences) {
        if (predicate.act().actClass() != ActClass.HALT) {
            return predicate.act();
        }
        if (until.isPresent() || isForNow(predicate)) {
            return Act.MORATORIUM;
        }
        boolean group = audiences.contains(CAMPAIGNS)
                || audiences.stream().anyMatch(GROUPS::contains)
                        && (predicate.rule().matches(".*(OFFER|DEPRIVE).*")
                                || predicate.rule().startsWith("STOP") && isGivenTo(predicate));
        boolean contract = predicate.reading().has(Tag.CONTRACT, predicate.from(), predicate.to() + CONTRACT_REACH);
        boolean deprived = predicate.act() == Act.BAN && predicate.rule().contains("DEPRIVE") && !group;
        if (deprived || contract && predicate.rule().contains("CONTINUE")) {
            return Act.WITHDRAWAL;
        }
        return predicate.act() == Act.WITHDRAWAL && group && !contract ? Act.BAN : predicate.act();
    }

    private static boolean isForNow(Predicate predicate) {
        return predicate.reading().all(Tag.OPEN_END).stream()
                .anyMatch(mention -> mention.from() >= predicate.zoneFrom() && mention.from() < predicate.zoneTo());
    }

    private static boolean isGivenTo(Predicate predicate) {
        return predicate.reading().all(Tag.AUDIENCE).stream()
                .filter(mention -> mention.from() >= predicate.to() && mention.from() < predicate.zoneTo())
                .anyMatch(mention -> predicate
                        .reading()
                        .at(Tag.PREPOSITION, mention.from() - 1)
                        .isPresent());
    }
}
