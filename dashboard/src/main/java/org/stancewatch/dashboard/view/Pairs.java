package org.stancewatch.dashboard.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.stancewatch.domain.claim.Pair;

/** Conditions on companies and technologies; an empty set asks for all. */
final class Pairs {

    private Pairs() {}

    static String where(Set<String> companies, Set<String> technologies) {
        List<String> conditions = new ArrayList<>();
        if (!companies.isEmpty()) {
            conditions.add("company in (<companies>)");
        }
        if (!technologies.isEmpty()) {
            conditions.add("technology in (<technologies>)");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    static void bind(Query query, Set<String> companies, Set<String> technologies) {
        if (!companies.isEmpty()) {
            query.bindList("companies", List.copyOf(companies));
        }
        if (!technologies.isEmpty()) {
            query.bindList("technologies", List.copyOf(technologies));
        }
    }

    /** Those of which anything was claimed, by technology, then company; no more than {@code limit}. */
    static List<Pair> claimed(Handle file, Set<String> companies, Set<String> technologies, int limit) {
        Query query = file.createQuery("select distinct technology, company from claim" + where(companies, technologies)
                + " order by technology, company limit :limit");
        bind(query, companies, technologies);
        return query.bind("limit", limit)
                .map((row, context) -> new Pair(row.getString("company"), row.getString("technology")))
                .list();
    }
}
