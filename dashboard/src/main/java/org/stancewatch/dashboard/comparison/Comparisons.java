package org.stancewatch.dashboard.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.stancewatch.schemas.topic.Generation;

/** What can be told of live and the replays of the cluster; each call asks the cluster. Called by several threads. */
public interface Comparisons {

    /** The replays whose topics are there, by name. */
    List<Generation> replays();

    /**
     * What two of them tell differently, and why.
     *
     * @throws RuntimeException where the cluster or the registry is away or refuses
     */
    JsonNode compare(Generation a, Generation b);
}
