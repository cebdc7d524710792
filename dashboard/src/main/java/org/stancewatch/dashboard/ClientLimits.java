package org.stancewatch.dashboard;

import java.util.Set;

/**
 * How much one client may ask.
 *
 * @param readsPerMinute answers of the API, feeds and exports to one address; as many may be asked for at once
 * @param proxies addresses, or blocks of them, of the proxies before the dashboard: what they say of who asks is believed
 */
public record ClientLimits(int readsPerMinute, Set<String> proxies) {

    public ClientLimits {
        proxies = Set.copyOf(proxies);
        if (readsPerMinute < 1) {
            throw new IllegalArgumentException("dashboard.reads-per-minute: " + readsPerMinute + " is not positive");
        }
    }
}
