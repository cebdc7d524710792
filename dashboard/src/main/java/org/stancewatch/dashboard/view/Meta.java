package org.stancewatch.dashboard.view;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What the file says of itself. */
final class Meta {

    /** Which form of the file this is: another one is built anew. */
    static final String FORM = "form";

    /** Names this building of the views. */
    static final String VIEW = "view";

    /** Which cluster, and which topics, it was read from. */
    static final String SOURCE = "source";

    /** How much has arrived. */
    static final String ARRIVAL = "arrival";

    /** How many dead letters there were. */
    static final String REJECTED = "rejected";

    private Meta() {}

    static Optional<String> find(Handle file, String name) {
        return file.createQuery("select value from meta where name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne();
    }

    static void put(Handle file, String name, String value) {
        file.createUpdate("insert into meta (name, value) values (:name, :value)"
                        + " on conflict (name) do update set value = excluded.value")
                .bind("name", name)
                .bind("value", value)
                .execute();
    }

    static String view(Handle file) {
        return find(file, VIEW).orElseThrow();
    }

    static long arrival(Handle file) {
        return number(file, ARRIVAL);
    }

    static long number(Handle file, String name) {
        return find(file, name).map(Long::parseLong).orElse(0L);
    }
}
