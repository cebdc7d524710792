package org.stancewatch.app.replay;

/**
 * How a replay ended.
 *
 * @param articles read, those that its filter left out among them
 * @param alerts that stand
 * @param seconds that it took, of the last run where it was broken off
 */
public record ReplayResult(long articles, int alerts, double seconds) {}
