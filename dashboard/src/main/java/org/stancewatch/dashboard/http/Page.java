package org.stancewatch.dashboard.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The page: files of the class path; an address within it, which no file answers, is answered by its beginning. */
final class Page {

    private static final String DIRECTORY = "/org/stancewatch/dashboard/page";
    private static final Set<String> NOT_OF_THE_PAGE = Set.of("api", "feeds", "export");

    private final Optional<byte[]> index;

    private Page(Optional<byte[]> index) {
        this.index = index;
    }

    static Page load() {
        try (InputStream in = Page.class.getResourceAsStream(DIRECTORY + "/index.html")) {
            return new Page(in == null ? Optional.empty() : Optional.of(in.readAllBytes()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    void addTo(JavalinConfig javalin) {
        if (index.isPresent()) {
            javalin.staticFiles.add(files -> {
                files.directory = DIRECTORY;
                files.location = Location.CLASSPATH;
                files.headers = Map.of("Cache-Control", "no-cache");
            });
        }
    }

    /** Whether {@code path} is no address of the page, but one of those that answer from the views. */
    static boolean isBeside(String path) {
        return NOT_OF_THE_PAGE.contains(path.substring(1).split("/", -1)[0]);
    }

    /** Answers in place of "not found" where {@code at} is an address within the page. */
    boolean answers(Context at) {
        boolean isRead = Routes.READING.contains(at.method());
        String[] parts = at.path().substring(1).split("/", -1);
        if (!isRead || isBeside(at.path()) || parts[parts.length - 1].contains(".")) {
            return false;
        }
        index.ifPresent(html ->
                at.status(HttpStatus.OK).contentType("text/html; charset=utf-8").result(html));
        return index.isPresent();
    }
}
