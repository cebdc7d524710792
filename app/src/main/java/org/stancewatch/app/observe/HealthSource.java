package org.stancewatch.app.observe;

import java.util.List;

/** Something whose health counts for the process. Tells at once what is known, and never throws. */
interface HealthSource {

    /** What the process needs now to do its work. */
    List<Check> ready();

    /** What only a restart would mend. */
    default List<Check> live() {
        return List.of();
    }
}
