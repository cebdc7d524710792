/**
 * Tells alerts to addresses that others have given, over HTTP, as Standard Webhooks asks. {@code AlertFeed} reads, {@code
 * Intake} queues, {@code Deliveries} sends; all that is known stands in one SQLite file, {@code WebhookDatabase}.
 */
@NullMarked
package org.stancewatch.dashboard.webhook;

import org.jspecify.annotations.NullMarked;
