package org.stancewatch.dashboard.view;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.AlertType;

/**
 * Which alerts someone wants; an empty set, or an empty value, asks for nothing in particular.
 *
 * @param text words of the headline or the quotes
 * @param language of the headline that {@code text} is looked for in
 */
public record AlertFilter(
        Set<String> companies,
        Set<String> technologies,
        Set<AlertType> types,
        Set<Act> acts,
        Set<String> audiences,
        Set<String> jurisdictions,
        Set<AlertStatus> statuses,
        Optional<Boolean> late,
        Optional<Instant> since,
        Optional<TextQuery> text,
        String language) {

    public static final AlertFilter ALL = of(Set.of(), Set.of());

    /** All alerts of some companies and technologies. */
    public static AlertFilter of(Set<String> companies, Set<String> technologies) {
        return new AlertFilter(
                companies,
                technologies,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Headlines.ENGLISH);
    }

    /** Whether it asks for {@code subject}, words aside; positions are chosen by company and technology alone. */
    public boolean admits(Facets subject) {
        return meets(companies, subject.companies())
                && holds(technologies, subject.technology())
                && subject.ofAlert().map(this::admits).orElse(true);
    }

    private boolean admits(Facets.OfAlert alert) {
        return holds(types, alert.type())
                && holds(acts, alert.act())
                && holds(statuses, alert.status())
                && meets(audiences, alert.audiences())
                && holds(jurisdictions, alert.jurisdiction().orElse(""))
                && late.map(wanted -> wanted == alert.late()).orElse(true)
                && since.map(from -> !alert.toldAt().isBefore(from)).orElse(true);
    }

    private static <T> boolean holds(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private static boolean meets(Set<String> wanted, Collection<String> values) {
        return wanted.isEmpty() || values.stream().anyMatch(wanted::contains);
    }
}
