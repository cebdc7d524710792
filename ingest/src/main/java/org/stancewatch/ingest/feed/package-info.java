/** RSS and Atom feeds, polled: fetch, parse, tell what is new, publish. */
package org.stancewatch.ingest.feed;
