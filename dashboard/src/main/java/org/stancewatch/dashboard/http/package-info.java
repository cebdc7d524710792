/** The dashboard over HTTP: what {@code openapi.yaml} promises. */
@NullMarked
package org.stancewatch.dashboard.http;

import org.jspecify.annotations.NullMarked;
