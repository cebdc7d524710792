package org.stancewatch.ingest.source;

/** The forms news comes in. */
public enum SourceKind {
    /** RSS, Atom or JSON Feed. */
    FEED,
    /** A sitemap, or an index of sitemaps, that tells of news. */
    SITEMAP,
    /** Pages that are each an article, listed one by one. */
    PAGES,
    /** A folder that files are put into. */
    FOLDER
}
