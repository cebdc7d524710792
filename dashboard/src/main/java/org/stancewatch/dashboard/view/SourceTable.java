package org.stancewatch.dashboard.view;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.stancewatch.domain.coverage.SourceCoverage;

/** Of each source and each language how it does, as told last. */
final class SourceTable {

    private SourceTable() {}

    static void put(Handle file, SourceCoverage source) {
        file.createUpdate("insert into source (id, body) values (:id, :body)"
                        + " on conflict (id) do update set body = excluded.body")
                .bind("id", source.source().id())
                .bind("body", Body.SOURCE.write(source))
                .execute();
    }

    static void remove(Handle file, String id) {
        file.createUpdate("delete from source where id = :id").bind("id", id).execute();
    }

    static List<SourceCoverage> list(Handle file) {
        return file.createQuery("select body from source order by id")
                .map((row, context) -> Body.SOURCE.read(row.getBytes("body")))
                .list();
    }
}
