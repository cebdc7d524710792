package org.stancewatch.processor.generation;

import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;

/** The role of one partition, kept with its state: it moves and recovers with it. Read once, when the partition comes. */
public final class KeptRole {

    private static final String ROW = "role";

    private final KeyValueStore<String, String> store;
    private Role role;

    /**
     * The role that {@code store} keeps.
     *
     * @param first the role as long as none is kept
     */
    public KeptRole(KeyValueStore<String, String> store, Role first) {
        this.store = store;
        this.role = Optional.ofNullable(store.get(ROW)).map(Role::valueOf).orElse(first);
    }

    public boolean isActive() {
        return role == Role.ACTIVE;
    }

    public void put(Role next) {
        store.put(ROW, next.name());
        role = next;
    }
}
