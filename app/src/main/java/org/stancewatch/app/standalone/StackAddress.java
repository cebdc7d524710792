package org.stancewatch.app.standalone;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/**
 * Where a running standalone stack listens, as other commands find it in its data directory.
 *
 * @param bootstrap of the broker, {@code host:port}
 * @param registry base URL of the registry
 * @param http base URL of its health and metrics
 * @param pid of the process that runs the stack
 */
public record StackAddress(String bootstrap, URI registry, URI http, long pid) {

    private static final String FILE = "stack.properties";

    public StackAddress {
        Objects.requireNonNull(bootstrap, "bootstrap");
        Objects.requireNonNull(registry, "registry");
        Objects.requireNonNull(http, "http");
    }

    /**
     * The address of the stack that runs on {@code data}.
     *
     * @throws StackFault where none runs there
     */
    public static StackAddress of(Path data) {
        Path file = data.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw noneRuns(data);
        }
        StackAddress address = read(file);
        if (ProcessHandle.of(address.pid).filter(ProcessHandle::isAlive).isEmpty()) {
            throw noneRuns(data);
        }
        return address;
    }

    void write(Path data) {
        Properties fields = new Properties();
        fields.setProperty("bootstrap", bootstrap);
        fields.setProperty("registry", registry.toString());
        fields.setProperty("http", http.toString());
        fields.setProperty("pid", Long.toString(pid));
        try (Writer out = Files.newBufferedWriter(data.resolve(FILE))) {
            fields.store(out, "the standalone stack that runs here");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static void delete(Path data) {
        try {
            Files.deleteIfExists(data.resolve(FILE));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static StackAddress read(Path file) {
        Properties fields = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            fields.load(in);
        } catch (IOException fault) {
            throw new StackFault(file + ": cannot be read: " + fault.getMessage(), fault);
        }
        return new StackAddress(
                required(fields, "bootstrap", file),
                URI.create(required(fields, "registry", file)),
                URI.create(required(fields, "http", file)),
                Long.parseLong(required(fields, "pid", file)));
    }

    private static String required(Properties fields, String name, Path file) {
        String value = fields.getProperty(name);
        if (value == null) {
            throw new StackFault(file + ": " + name + ": is missing");
        }
        return value;
    }

    private static StackFault noneRuns(Path data) {
        return new StackFault(
                "--data: no standalone stack runs on '" + data + "': start one with: stancewatch run --data " + data);
    }
}
