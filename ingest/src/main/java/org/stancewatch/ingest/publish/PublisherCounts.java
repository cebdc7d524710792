package org.stancewatch.ingest.publish;

/**
 * What a publisher has done so far.
 *
 * @param published articles the broker has confirmed
 * @param refused articles too large for the topic
 * @param failed articles not accepted in time
 * @param futureDated articles whose publication time lay ahead of the clock; their record time was capped
 */
public record PublisherCounts(long published, long refused, long failed, long futureDated) {}
