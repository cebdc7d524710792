package org.stancewatch.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Archives of pages, written and read the plain way. */
final class PageArchive {

    private static final Instant CAPTURED = Instant.parse("2024-06-12T10:00:00Z");

    private PageArchive() {}

    /** A page as a program without us would hold it. */
    record PlainPage(String address, String html) {}

    /** A page as a server sends it, without a word about its charset. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record ServedPage(String address, byte[] html) {}

    static Path write(Path file, Stream<HeavyPages.HeavyPage> pages) throws IOException {
        return writeServed(
                file,
                pages.map(page -> new ServedPage(page.address(), page.html().getBytes(StandardCharsets.UTF_8))));
    }

    static Path writeServed(Path file, Stream<ServedPage> pages) throws IOException {
        try (WarcWriter writer = new WarcWriter(file)) {
            for (ServedPage page : (Iterable<ServedPage>) pages::iterator) {
                writer.write(response(page));
            }
        }
        return file;
    }

    /** Every page of 200 in HTML, at most {@code most}. */
    static List<PlainPage> read(Path file, int most) throws IOException {
        List<PlainPage> pages = new ArrayList<>();
        try (WarcReader reader = new WarcReader(Files.newInputStream(file))) {
            for (Optional<WarcRecord> record = reader.next();
                    record.isPresent() && pages.size() < most;
                    record = reader.next()) {
                if (record.get() instanceof WarcResponse response && isPage(response)) {
                    byte[] html = response.http().bodyDecoded().stream().readAllBytes();
                    pages.add(new PlainPage(response.target(), new String(html, StandardCharsets.UTF_8)));
                }
            }
        }
        return pages;
    }

    private static boolean isPage(WarcResponse response) throws IOException {
        return response.http().status() == 200
                && response.http().contentType().base().equals(MediaType.HTML);
    }

    private static WarcResponse response(ServedPage page) throws IOException {
        return new WarcResponse.Builder(page.address())
                .date(CAPTURED)
                .body(new HttpResponse.Builder(200, "OK")
                        .body(MediaType.HTML, page.html())
                        .build())
                .build();
    }
}
