package org.stancewatch.ingest.watch;

import java.net.URI;
import org.stancewatch.ingest.fetch.FetchFault;
import org.stancewatch.ingest.fetch.FetchRequest;
import org.stancewatch.ingest.fetch.Fetched;
import org.stancewatch.ingest.fetch.Validators;
import org.stancewatch.ingest.fetch.WebFetcher;
import org.stancewatch.ingest.page.Page;
import org.stancewatch.ingest.page.PageReader;
import org.stancewatch.ingest.source.Source;

/** Web pages, fetched and read. */
final class Pages {

    private final WebFetcher fetcher;

    Pages(WebFetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** The page at {@code address}, which {@code source} refers to. */
    Page read(Source source, URI address) throws FetchFault {
        FetchRequest request = new FetchRequest(
                address,
                FetchRequest.Form.PAGE,
                Validators.NONE,
                source.options().robots(),
                Lists.typed(source));
        // Without validators of ours there is always an answer: the cache holds what a 304 stands for.
        return read(fetcher.fetch(request).orElseThrow());
    }

    /** What a reader of the page would notice a change of. */
    static String substance(Page page) {
        return Story.substance(page.title(), page.text());
    }

    private static Page read(Fetched fetched) throws FetchFault {
        PageForm.require(fetched);
        try {
            return PageReader.read(
                    fetched.bytes(), fetched.charset(), fetched.address().toString());
        } catch (IllegalArgumentException fault) {
            throw FetchFault.lasting("is no readable page: " + fault.getMessage(), fault);
        } catch (StackOverflowError deep) {
            throw FetchFault.lasting("is no readable page: its elements are nested too deep", deep);
        }
    }
}
