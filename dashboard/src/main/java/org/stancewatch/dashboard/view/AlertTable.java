package org.stancewatch.dashboard.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.stancewatch.dashboard.json.AlertJson;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.Evidence;
import org.stancewatch.schemas.codec.ToldAlert;

/** Every revision of every alert. */
final class AlertTable {

    static final String COMPANY = "company";
    static final String AUDIENCE = "audience";

    private static final String INSERT = "insert or ignore into alert"
            + " (seq, part, pos, id, told, type, act, technology, jurisdiction, status, late, effective, json) values"
            + " (:seq, :part, :pos, :id, :told, :type, :act, :technology, :jurisdiction, :status, :late, :effective, :json)";

    private AlertTable() {}

    /** The revision as it was put down; empty where it stands here already. */
    static Optional<Change> put(Handle file, long seq, At at, Instant toldAt, ToldAlert told) {
        Alert alert = told.alert();
        String json = json(file, at, toldAt, told);
        boolean added = insert(file, seq, at, toldAt, alert, json);
        if (!added) {
            return Optional.empty();
        }
        supersede(file, seq, alert.id());
        putFacets(file, seq, COMPANY, alert.content().companies());
        putFacets(file, seq, AUDIENCE, alert.content().scope().audiences());
        putText(file, seq, told);
        return Optional.of(new Change(seq, Change.Kind.ALERT, at, Facets.of(alert, toldAt), json));
    }

    /** Its key was taken back: it stands no longer. */
    static void remove(Handle file, long seq, String id) {
        supersede(file, seq, id);
    }

    static List<String> revisions(Handle file, String id) {
        return file.createQuery("select json from alert where id = :id order by seq")
                .bind("id", id)
                .mapTo(String.class)
                .list();
    }

    private static boolean insert(Handle file, long seq, At at, Instant toldAt, Alert alert, String json) {
        AlertContent content = alert.content();
        return file.createUpdate(INSERT)
                        .bind("seq", seq)
                        .bind("part", at.partition())
                        .bind("pos", at.offset())
                        .bind("id", alert.id())
                        .bind("told", Micros.of(toldAt))
                        .bind("type", content.type().name())
                        .bind("act", content.act().name())
                        .bind("technology", content.technology())
                        .bind("jurisdiction", content.scope().jurisdiction().orElse(null))
                        .bind("status", alert.status().name())
                        .bind("late", alert.late())
                        .bind("effective", content.effective().first().toString())
                        .bind("json", json)
                        .execute()
                > 0;
    }

    private static String json(Handle file, At at, Instant toldAt, ToldAlert told) {
        Instant firstToldAt = firstTold(file, told.alert().id()).orElse(toldAt);
        ObjectNode node = AlertJson.of(told.alert(), told.headlines());
        return node.put("toldAt", toldAt.toString())
                .put("firstToldAt", firstToldAt.toString())
                .put("position", at.toString())
                .toString();
    }

    private static Optional<Instant> firstTold(Handle file, String id) {
        return file.createQuery("select told from alert where id = :id order by seq limit 1")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne()
                .map(Micros::toInstant);
    }

    private static void supersede(Handle file, long seq, String id) {
        file.createUpdate("update alert set superseded = :seq where id = :id and superseded is null and seq < :seq")
                .bind("seq", seq)
                .bind("id", id)
                .execute();
    }

    private static void putFacets(Handle file, long seq, String kind, Collection<String> values) {
        values.forEach(
                value -> file.createUpdate("insert into alert_of (kind, value, seq) values (:kind, :value, :seq)")
                        .bind("kind", kind)
                        .bind("value", value)
                        .bind("seq", seq)
                        .execute());
    }

    private static void putText(Handle file, long seq, ToldAlert told) {
        String quotes = told.alert().standing().evidence().stream()
                .map(Evidence::quote)
                .map(quote -> quote.words())
                .collect(Collectors.joining("\n"));
        file.createUpdate("insert into alert_text (rowid, en, fr, quotes) values (:seq, :en, :fr, :quotes)")
                .bind("seq", seq)
                .bind("en", told.headlines().getOrDefault("en", ""))
                .bind("fr", told.headlines().getOrDefault("fr", ""))
                .bind("quotes", quotes)
                .execute();
    }
}
