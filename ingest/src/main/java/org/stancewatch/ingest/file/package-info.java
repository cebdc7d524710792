/** Articles in files: JSON Lines, plain text, saved pages. */
package org.stancewatch.ingest.file;
