package org.stancewatch.app.observe;

import java.util.List;

/**
 * How a process does.
 *
 * @param live what only a restart would mend: where one of these fails, the process is to be replaced
 * @param ready all that it needs to do its work now
 */
record Health(List<Check> live, List<Check> ready) {

    Health {
        live = List.copyOf(live);
        ready = List.copyOf(ready);
    }

    boolean isLive() {
        return live.stream().noneMatch(Check::isFailed);
    }

    boolean isReady() {
        return isLive() && ready.stream().noneMatch(Check::isFailed);
    }
}
