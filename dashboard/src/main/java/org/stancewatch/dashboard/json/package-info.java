/** The JSON forms of alerts, positions, timelines and articles: what {@code openapi.yaml} calls schemas. */
@NullMarked
package org.stancewatch.dashboard.json;

import org.jspecify.annotations.NullMarked;
