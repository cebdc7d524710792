package org.stancewatch.dashboard.webhook;

import java.util.Collections;
import java.util.Set;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.AlertType;

/**
 * Which alerts an endpoint asks for: those that match every set; an empty one asks for all.
 *
 * @param companies ids; of a wave, any of its companies
 * @param technologies ids
 * @param types of alerts
 * @param acts that raised them
 * @param audiences as they stand in the alert's scope, any of them
 * @param jurisdictions as they stand in the alert's scope
 * @param late whether old news is told too (design §3.8)
 */
public record EndpointFilter(
        Set<String> companies,
        Set<String> technologies,
        Set<AlertType> types,
        Set<Act> acts,
        Set<String> audiences,
        Set<String> jurisdictions,
        boolean late) {

    /** All alerts that are not old news. */
    public static final EndpointFilter EVERYTHING =
            new EndpointFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

    public EndpointFilter {
        companies = Set.copyOf(companies);
        technologies = Set.copyOf(technologies);
        types = Set.copyOf(types);
        acts = Set.copyOf(acts);
        audiences = Set.copyOf(audiences);
        jurisdictions = Set.copyOf(jurisdictions);
    }

    /** Whether {@code alert} is asked for. */
    public boolean takes(Alert alert) {
        AlertContent content = alert.content();
        return (late || !alert.late())
                && anyOf(companies, content.companies())
                && anyOf(technologies, Set.of(content.technology()))
                && anyOf(types, Set.of(content.type()))
                && anyOf(acts, Set.of(content.act()))
                && anyOf(audiences, content.scope().audiences())
                && anyOf(
                        jurisdictions,
                        content.scope().jurisdiction().map(Set::of).orElseGet(Set::of));
    }

    private static <T> boolean anyOf(Set<T> asked, Set<T> told) {
        return asked.isEmpty() || !Collections.disjoint(asked, told);
    }
}
