package org.stancewatch.app.observe;

import java.util.List;
import org.stancewatch.app.watch.ClusterWatch;
import org.stancewatch.app.watch.ServerWatch;

/** The brokers and the registry. */
record ClusterHealth(ClusterWatch cluster) implements HealthSource {

    @Override
    public List<Check> ready() {
        return List.of(check("broker", cluster.broker()), check("registry", cluster.registry()));
    }

    private static Check check(String what, ServerWatch server) {
        return server.silence()
                .map(silence -> Check.fail(what, silence.reason() + "; since " + silence.since()))
                .orElseGet(() -> Check.ok(what, "answers"));
    }
}
