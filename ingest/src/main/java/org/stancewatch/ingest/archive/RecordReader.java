package org.stancewatch.ingest.archive;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.netpreserve.jwarc.URIs;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.article.CanonicalUrl;
import org.stancewatch.ingest.page.Page;
import org.stancewatch.ingest.page.PageReader;

/** Makes articles of records. */
final class RecordReader {

    private final PageLanguage languages;
    private final ArchiveLimits limits;

    RecordReader(ArchiveConfig config) {
        this.languages = new PageLanguage(config.languages(), CommonWords.bundled());
        this.limits = config.limits();
    }

    /**
     * The article in {@code record}. Its language is looked at before anything else, as most pages of the world end there.
     *
     * @throws PassedOver where it has none, or one that nobody reads
     * @throws IOException where it cannot be read
     */
    Article read(ArchiveRecord record, Instant recordedAt) throws IOException, PassedOver {
        requireAnswer(record);
        String address = record.target()
                .flatMap(RecordReader::canonical)
                .orElseThrow(() -> new RecordFault("WARC-Target-URI: is no http or https address"));
        HttpPage page = HttpPage.read(record.block(), limits);
        Optional<String> language = languages.of(page);
        if (!languages.isRead(language)) {
            throw new PassedOver("language " + language.get());
        }
        return article(record, address, page, language, recordedAt);
    }

    /** Crawlers write addresses as pages link to them, with letters and signs that should have been encoded. */
    private static Optional<String> canonical(String address) {
        try {
            return CanonicalUrl.of(URIs.parseLeniently(address).toString());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static void requireAnswer(ArchiveRecord record) throws PassedOver {
        switch (record.kind()) {
            case OTHER -> throw new PassedOver("no HTTP answer");
            case TOO_LARGE -> throw new PassedOver("larger than a page may be");
            case ANSWER -> {}
        }
    }

    private static Article article(
            ArchiveRecord record, String address, HttpPage html, Optional<String> language, Instant recordedAt)
            throws PassedOver {
        Page page = PageReader.read(html.html(), html.charset(), address);
        if (page.text().isEmpty()) {
            throw new PassedOver("no article in the page");
        }
        return new PageArticle(
                        Optional.of(address),
                        page.publisher().orElseGet(() -> host(address)),
                        language.or(page::language),
                        page.published().or(record::date).orElse(recordedAt),
                        recordedAt)
                .of(page);
    }

    private static String host(String canonical) {
        return URI.create(canonical).getHost().replaceFirst("^www\\.", "");
    }
}
