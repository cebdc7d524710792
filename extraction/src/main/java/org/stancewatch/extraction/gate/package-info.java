/** The gate: what has no technology near a trigger goes no further. */
package org.stancewatch.extraction.gate;
