package org.stancewatch.processor.generation;

import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;

/** The role of one partition, kept with its state: it moves and recovers with it. */
public final class KeptRole {

    private static final String ROW = "role";

    private final KeyValueStore<String, String> store;
    private final Role first;

    /**
     * The role that {@code store} keeps.
     *
     * @param first the role as long as none is kept
     */
    public KeptRole(KeyValueStore<String, String> store, Role first) {
        this.store = store;
        this.first = first;
    }

    public boolean isActive() {
        return Optional.ofNullable(store.get(ROW)).map(Role::valueOf).orElse(first) == Role.ACTIVE;
    }

    public void put(Role role) {
        store.put(ROW, role.name());
    }
}
