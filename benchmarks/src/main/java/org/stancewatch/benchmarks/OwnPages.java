package org.stancewatch.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Real pages that somebody has, each a file {@code .html} or {@code .html.gz}. */
final class OwnPages {

    private static final String ADDRESS = "https://paper.example/2024/06/12/";

    private OwnPages() {}

    /** All pages below {@code folder} in an archive among the temporary files. */
    static Path archive(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(OwnPages::isPage).sorted().toList();
        }
        return PageArchive.writeServed(
                Files.createTempFile("own-pages", ".warc.gz"), files.stream().map(OwnPages::page));
    }

    private static boolean isPage(Path file) {
        return Files.isRegularFile(file) && file.toString().matches(".*\\.html?(\\.gz)?");
    }

    private static PageArchive.ServedPage page(Path file) {
        String name = file.getFileName().toString().replaceAll("[^A-Za-z0-9.-]", "-");
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                InputStream html = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            return new PageArchive.ServedPage(ADDRESS + name, html.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
