package org.stancewatch.dashboard.view;

/**
 * Something that subscribers are told.
 *
 * @param seq when it arrived here, among all
 * @param kind what it is
 * @param at where it stands on its topic
 * @param facets what it is chosen by
 * @param json an Alert, or an entry of the list of positions
 */
public record Change(long seq, Kind kind, At at, Facets facets, String json) {

    /** What there is to be told. */
    public enum Kind {
        ALERT,
        POSITION
    }
}
