package org.stancewatch.dashboard.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Alerts that a filter asks for. The SQL is ours alone: whatever a user says is bound. */
final class AlertQuery {

    private final AlertFilter filter;
    private final List<String> conditions = new ArrayList<>();

    private AlertQuery(AlertFilter filter) {
        this.filter = filter;
        oneOf("technology", filter.technologies());
        oneOf("type", filter.types());
        oneOf("act", filter.acts());
        oneOf("status", filter.statuses());
        oneOf("jurisdiction", filter.jurisdictions());
        of(AlertTable.COMPANY, filter.companies());
        of(AlertTable.AUDIENCE, filter.audiences());
        filter.late().ifPresent(wanted -> conditions.add(wanted ? "late" : "not late"));
        filter.since().ifPresent(from -> conditions.add("told >= :since"));
        filter.text()
                .ifPresent(
                        words -> conditions.add("seq in (select rowid from alert_text where alert_text match :words)"));
    }

    static AlertQuery by(AlertFilter filter) {
        return new AlertQuery(filter);
    }

    /** Further conditions, of ours. */
    AlertQuery and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** {@code select columns} of the alerts, with {@code end} behind the conditions. */
    Query select(Handle file, String columns, String end) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        Query query = file.createQuery("select " + columns + " from alert" + where + " " + end);
        bind(query, "technology", filter.technologies());
        bind(query, "type", filter.types());
        bind(query, "act", filter.acts());
        bind(query, "status", filter.statuses());
        bind(query, "jurisdiction", filter.jurisdictions());
        bind(query, AlertTable.COMPANY, filter.companies());
        bind(query, AlertTable.AUDIENCE, filter.audiences());
        filter.since().ifPresent(from -> query.bind("since", Micros.of(from)));
        filter.text().ifPresent(words -> query.bind("words", words.match(filter.language())));
        return query;
    }

    private void oneOf(String column, Set<?> values) {
        if (!values.isEmpty()) {
            conditions.add(column + " in (<" + column + ">)");
        }
    }

    private void of(String kind, Set<String> values) {
        if (!values.isEmpty()) {
            conditions.add(
                    "seq in (select seq from alert_of where kind = '" + kind + "' and value in (<" + kind + ">))");
        }
    }

    private static void bind(Query query, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            query.bindList(name, values.stream().map(Object::toString).toList());
        }
    }
}
