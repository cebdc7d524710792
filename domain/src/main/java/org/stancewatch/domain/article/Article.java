package org.stancewatch.domain.article;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One text by one publisher under one canonical URL, in one of its revisions.
 *
 * @param id names the article through all its revisions
 * @param url the canonical URL; empty for a text that has none
 * @param publisher the name the publisher goes by
 * @param owner who owns the publisher, where known
 * @param agency the news agency the text credits, where it does
 * @param title the headline, empty where there is none
 * @param text the body, plain text
 * @param language ISO 639-1 code as the source states it; empty where it does not
 * @param published when the publisher first published it
 * @param modified when the publisher last changed it, where told
 * @param recordedAt when ingest first wrote this revision down; never re-stamped
 * @param status whether the publisher still stands by it
 */
public record Article(
        ArticleId id,
        Optional<String> url,
        String publisher,
        Optional<String> owner,
        Optional<String> agency,
        String title,
        String text,
        Optional<String> language,
        Instant published,
        Optional<Instant> modified,
        Instant recordedAt,
        ArticleStatus status) {

    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(modified, "modified");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(status, "status");
    }

    /** Where this revision stands among the others of the article: modified time, else fetch time, then content. */
    public Revision revision() {
        return new Revision(modified.orElse(recordedAt), contentHash());
    }

    /** Whether the article is known to have changed, or to be gone, since it was first published. */
    public boolean revised() {
        return status == ArticleStatus.WITHDRAWN
                || modified.filter(published::isBefore).isPresent();
    }

    private String contentHash() {
        return ArticleId.sha256(String.join("\u0000", title, text, status.name()));
    }

    /** The same under another address, and so another article. */
    public Article under(String address) {
        return new Article(
                ArticleId.hashOf(address),
                Optional.of(address),
                publisher,
                owner,
                agency,
                title,
                text,
                language,
                published,
                modified,
                recordedAt,
                status);
    }

    /** The same revision, written down at another time. */
    public Article withRecordedAt(Instant time) {
        return new Article(id, url, publisher, owner, agency, title, text, language, published, modified, time, status);
    }

    /** The same article, published at another time. */
    public Article withPublished(Instant time) {
        return new Article(
                id, url, publisher, owner, agency, title, text, language, time, modified, recordedAt, status);
    }

    /** The same article, changed at another time, or at one that nobody tells. */
    public Article withModified(Optional<Instant> time) {
        return new Article(
                id, url, publisher, owner, agency, title, text, language, published, time, recordedAt, status);
    }

    /** The same article, no longer stood by. */
    public Article withdrawn() {
        return new Article(
                id,
                url,
                publisher,
                owner,
                agency,
                title,
                text,
                language,
                published,
                modified,
                recordedAt,
                ArticleStatus.WITHDRAWN);
    }

    /** The same article with another body. */
    public Article withText(String other) {
        return new Article(
                id, url, publisher, owner, agency, title, other, language, published, modified, recordedAt, status);
    }
}
