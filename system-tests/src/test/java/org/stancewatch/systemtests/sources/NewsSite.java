package org.stancewatch.systemtests.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** Five hundred papers on as many hosts of this machine, each with its manners; they print while they are watched. */
final class NewsSite implements AutoCloseable {

    private static final int PAPERS = 500;

    private final MockWebServer server = new MockWebServer();
    private final Map<String, NewsPaper> papers;

    private NewsSite() {
        this.papers = IntStream.range(0, PAPERS)
                .mapToObj(NewsPaper::new)
                .collect(Collectors.toMap(NewsPaper::host, Function.identity()));
    }

    static NewsSite open() {
        NewsSite site = new NewsSite();
        site.server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return site.answer(request);
            }
        });
        try {
            // All of 127.0.0.0/8: a paper is a host.
            site.server.start(InetAddress.getByName("0.0.0.0"), 0);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return site;
    }

    /** All papers print another article. */
    void print() {
        papers.values().forEach(NewsPaper::print);
    }

    /** Papers that correct, or take back, what they printed first do so. */
    void correct() {
        papers.values().forEach(NewsPaper::correct);
    }

    /** The list of sources. */
    List<String> addresses() {
        return papers.values().stream()
                .map(paper -> "http://" + paper.host() + ":" + server.getPort() + "/feed")
                .sorted()
                .toList();
    }

    /** Whether the texts of the paper at {@code address} are on pages of their own. */
    boolean hasPages(String address) {
        return Objects.requireNonNull(papers.get(URI.create(address).getHost())).hasPages();
    }

    /** What stands printed by now, by title: the text, empty where it was taken back. */
    Map<String, String> printed() {
        Map<String, String> printed = new TreeMap<>();
        papers.values().forEach(paper -> printed.putAll(paper.readable()));
        return printed;
    }

    @Override
    public void close() {
        server.close();
    }

    private MockResponse answer(RecordedRequest request) {
        NewsPaper paper = papers.get(request.getUrl().host());
        return paper == null ? NewsPaper.status(421) : paper.answer(request, server.getPort());
    }
}
