package org.stancewatch.app.promotion;

import java.time.Duration;

/**
 * What came of a promotion.
 *
 * @param pairs how many companies with a technology were taken over
 * @param technologies how many technologies
 * @param alerts how many alerts that subscribers know
 * @param pause how long nobody told anything
 */
public record Promoted(int pairs, int technologies, int alerts, Duration pause) {}
