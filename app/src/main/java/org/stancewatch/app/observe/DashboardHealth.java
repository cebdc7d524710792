package org.stancewatch.app.observe;

import java.util.List;
import org.stancewatch.dashboard.DashboardService;

/** Ready once the views hold all that there was at the start; it answers before, and where the cluster is away. */
record DashboardHealth(DashboardService dashboard) implements HealthSource {

    @Override
    public List<Check> ready() {
        return List.of(dashboard.trouble().map(why -> Check.fail("views", why)).orElseGet(this::loading));
    }

    private Check loading() {
        return dashboard.isLoaded() ? Check.ok("views", "all read") : Check.fail("views", "still loading");
    }
}
