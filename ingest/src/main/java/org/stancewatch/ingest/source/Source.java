package org.stancewatch.ingest.source;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stancewatch.schemas.PublicAddress;

/**
 * A source, as its operator lists it. Loopback and private addresses are allowed in it: the operator typed them.
 *
 * @param id names it through all changes; unique
 * @param kind what is found there
 * @param addresses http and https; of a folder one file URI; several only of a list of pages
 * @param publisher the name articles are published under; empty: what the source itself says
 * @param owner who owns the publisher
 * @param language ISO 639-1; empty: what the source itself says
 * @param country ISO 3166-1 alpha-2
 * @param group what the operator sorts it under
 * @param enabled whether it is watched
 * @param interval from one look to the next; empty: found from how often it has news
 * @param options how it is fetched
 */
public record Source(
        String id,
        SourceKind kind,
        List<URI> addresses,
        Optional<String> publisher,
        Optional<String> owner,
        Optional<String> language,
        Optional<String> country,
        Optional<String> group,
        boolean enabled,
        Optional<Duration> interval,
        Options options) {

    /**
     * @param fullText whether the page of an item is fetched; empty: where the item holds a summary only
     * @param robots whether robots.txt is heeded: no only with the publisher's leave
     * @param lookAgain whether articles are looked at again for corrections
     */
    public record Options(Optional<Boolean> fullText, boolean robots, boolean lookAgain) {

        /** What a source gets whose operator says nothing. */
        public static final Options DEFAULT = new Options(Optional.empty(), true, true);
    }

    /** A feed that the operator named on the command line. */
    public static Source feed(URI address, Optional<Duration> interval) {
        return new Source(
                address.toString(),
                SourceKind.FEED,
                List.of(address),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                interval,
                Options.DEFAULT);
    }

    /** For logs: the first address without user and query, which may hold a secret. */
    public String label() {
        return PublicAddress.in(addresses.get(0));
    }

    public Source {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        addresses = List.copyOf(addresses);
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(options, "options");
    }

    /** The same under another id. */
    public Source withId(String other) {
        return new Source(
                other, kind, addresses, publisher, owner, language, country, group, enabled, interval, options);
    }

    /** The same, watched or not. */
    public Source withEnabled(boolean watched) {
        return new Source(id, kind, addresses, publisher, owner, language, country, group, watched, interval, options);
    }
}
