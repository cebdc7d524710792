package org.stancewatch.dashboard.view;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.stancewatch.domain.ledger.TechnologyTimeline;

/** Of each technology who stands where, as told last. */
final class TechnologyTable {

    private TechnologyTable() {}

    static void put(Handle file, TechnologyTimeline technology) {
        file.createUpdate("insert into technology (id, body) values (:id, :body)"
                        + " on conflict (id) do update set body = excluded.body")
                .bind("id", technology.technology())
                .bind("body", Body.TECHNOLOGY.write(technology))
                .execute();
    }

    static void remove(Handle file, String id) {
        file.createUpdate("delete from technology where id = :id")
                .bind("id", id)
                .execute();
    }

    static List<TechnologyTimeline> list(Handle file) {
        return file.createQuery("select body from technology order by id")
                .map((row, context) -> Body.TECHNOLOGY.read(row.getBytes("body")))
                .list();
    }

    static Optional<TechnologyTimeline> find(Handle file, String id) {
        return file.createQuery("select body from technology where id = :id")
                .bind("id", id)
                .map((row, context) -> Body.TECHNOLOGY.read(row.getBytes("body")))
                .findOne();
    }
}
