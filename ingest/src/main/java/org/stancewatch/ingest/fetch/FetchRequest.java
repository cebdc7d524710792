package org.stancewatch.ingest.fetch;

import java.net.URI;
import java.util.Set;

/**
 * What is to be fetched.
 *
 * @param address http or https
 * @param form what is hoped for
 * @param validators of the state that is known; answered with nothing where that is still the state
 * @param robots whether robots.txt is heeded
 * @param typed origins that the operator typed: they may be private
 */
public record FetchRequest(URI address, Form form, Validators validators, boolean robots, Set<String> typed) {

    /** What a document is for. */
    public enum Form {
        FEED(
                "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9,"
                        + " */*;q=0.1",
                "no-store"),
        SITEMAP("application/xml, text/xml, */*;q=0.1", "no-store"),
        PAGE("text/html, application/xhtml+xml, */*;q=0.1", "max-age=0"),
        ROBOTS("text/plain, */*;q=0.1", "max-age=86400");

        private final String accept;
        private final String cache;

        Form(String accept, String cache) {
            this.accept = accept;
            this.cache = cache;
        }

        /** How the cache is used: not for what has validators of its own, and never instead of a look. */
        String cache() {
            return cache;
        }

        String accept() {
            return accept;
        }
    }

    public FetchRequest {
        typed = Set.copyOf(typed);
    }

    FetchRequest at(URI other) {
        return new FetchRequest(other, form, validators, robots, typed);
    }

    boolean isTyped() {
        return typed.contains(Origins.of(address));
    }
}
