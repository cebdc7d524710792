package org.stancewatch.dashboard.view;

import java.util.List;
import java.util.Optional;

/**
 * Some of the alerts that a filter asks for, newest told first.
 *
 * @param items Alerts as JSON
 * @param next where the next page begins
 * @param total how many there are on all pages
 */
public record AlertPage(List<String> items, Optional<Cursor> next, long total) {

    /**
     * The end of a page.
     *
     * @param view names the file: another one counts otherwise
     * @param seq what had arrived at the first page
     * @param told of the last alert
     * @param at of the last alert
     */
    public record Cursor(String view, long seq, long told, At at) {}
}
