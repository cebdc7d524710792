package org.stancewatch.ingest.hostile;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    static final String SECRET = "s3cr3t";

    /** Where the source is. */
    private static final String PATH = "/source";

    /**
     * How a case has to end.
     *
     * @param trouble what the cause names; empty where there is none
     * @param articles how many are told at least
     */
    record End(Optional<String> trouble, int articles) {}

    static HostileCase feed(String family, String name, Answer answer) {
        return of(family, name, SourceKind.FEED, answer);
    }

    static HostileCase sitemap(String family, String name, Answer answer) {
        return of(family, name, SourceKind.SITEMAP, answer);
    }

    static HostileCase page(String family, String name, Answer answer) {
        return of(family, name, SourceKind.PAGES, answer);
    }

    private static HostileCase of(String family, String name, SourceKind kind, Answer answer) {
        return new HostileCase(family, name, kind, Map.of(PATH, answer), new End(Optional.empty(), 0), false);
    }

    /** It ends in a cause that names {@code reason}. */
    HostileCase fails(String reason) {
        return new HostileCase(family, name, kind, site, new End(Optional.of(reason), 0), hasty);
    }

    /** It is read, and tells {@code articles} at least. */
    HostileCase tells(int articles) {
        return new HostileCase(family, name, kind, site, new End(Optional.empty(), articles), hasty);
    }

    /** It is read, and there is nothing in it. */
    HostileCase tellsNothing() {
        return tells(0);
    }

    HostileCase inHaste() {
        return new HostileCase(family, name, kind, site, end, true);
    }

    /** The same with another answer beside. */
    HostileCase with(String path, Answer answer) {
        Map<String, Answer> more = new java.util.HashMap<>(site);
        more.put(path, answer);
        return new HostileCase(family, name, kind, more, end, hasty);
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
