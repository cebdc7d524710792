package org.stancewatch.ingest.publish;

import java.time.Instant;

/**
 * The Kafka timestamp of an article: its publication time, so that stream time follows the news. A time ahead of now is
 * capped, since one record from the future would carry stream time away; Kafka knows none before 1970.
 *
 * @param millis since 1970-01-01T00:00:00Z
 * @param capped whether the article claims to come from the future
 */
record RecordTime(long millis, boolean capped) {

    static RecordTime of(Instant published, Instant now) {
        boolean ahead = published.isAfter(now);
        Instant time = ahead ? now : published;
        return new RecordTime(Math.max(0, time.toEpochMilli()), ahead);
    }
}
