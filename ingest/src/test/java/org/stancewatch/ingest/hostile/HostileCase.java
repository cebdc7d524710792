package org.stancewatch.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.source.SourceKind;

/**
 * A server that means no good, and what is to come of it.
 *
 * @param family what it tries
 * @param name how
 * @param kind what an operator takes it for
 * @param site its answers by path
 * @param end how it has to end
 * @param hasty whether it is about time: the limit is short then
 */
record HostileCase(String family, String name, SourceKind kind, Map<String, Answer> site, End end, boolean hasty) {

    /** Stands in the address of every source. */
    static final String SECRET = "s3cr3t";

    /** Where the source is. */
    static final String PATH = "/source";

    /**
     * How a case has to end.
     *
     * @param cause what is found in the cause; empty where there is none
     * @param articles what has to hold for what it tells
     */
    record End(Optional<String> cause, Consumer<List<Article>> articles) {

        static End fault(String cause) {
            return new End(Optional.of(cause), told -> assertThat(told).isEmpty());
        }

        static End articles(int count) {
            return new End(Optional.empty(), told -> assertThat(told).hasSize(count));
        }

        static End article(Consumer<Article> one) {
            return new End(
                    Optional.empty(), told -> assertThat(told).singleElement().satisfies(one));
        }
    }

    /** The source at {@code base}, with a secret in its address. */
    Source source(String base) {
        return new Source(
                base,
                kind,
                List.of(address(base)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                Source.Options.DEFAULT);
    }

    URI address(String base) {
        return URI.create(base + PATH + "?token=" + SECRET);
    }

    @Override
    public String toString() {
        return family + ": " + name;
    }
}
