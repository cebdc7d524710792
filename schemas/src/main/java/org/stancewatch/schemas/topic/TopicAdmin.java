package org.stancewatch.schemas.topic;

import java.util.List;
import org.apache.kafka.clients.admin.Admin;

/** Brings the catalogue about on a cluster. */
public final class TopicAdmin {

    /**
     * What was found and done.
     *
     * @param created names of the topics that were missing
     * @param differences settings of topics already there that are not the catalogue's, a line each; left as they are
     */
    public record Outcome(List<String> created, List<String> differences) {
        public Outcome {
            created = List.copyOf(created);
            differences = List.copyOf(differences);
        }
    }

    private TopicAdmin() {}

    /**
     * Creates the topics that are missing and leaves the others as they are. May run in many processes at once.
     *
     * @throws IllegalStateException where a topic already there has another number of partitions
     */
    public static Outcome ensure(Admin admin, int partitions, short replicationFactor) {
        throw new UnsupportedOperationException("under construction");
    }
}
