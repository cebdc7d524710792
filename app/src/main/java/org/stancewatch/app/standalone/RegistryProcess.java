package org.stancewatch.app.standalone;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Apicurio Registry as a child JVM, with a file database, reachable from loopback alone. It ends with this process,
 * however this process ends (see {@link ParentBound}).
 */
public final class RegistryProcess implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final String MAIN_CLASS = "io.quarkus.runner.GeneratedMain";
    private static final long POLL_MILLIS = 50;
    private static final long STOP_SECONDS = 8;

    /** Measured with three starts each on two cores: 2.5 s with none of them, 1.6 s with all. */
    private static final List<String> JVM_FLAGS =
            List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");

    private final Process process;
    private final URI url;
    private final Path log;

    private RegistryProcess(Process process, URI url, Path log) {
        this.process = process;
        this.url = url;
        this.log = log;
    }

    /**
     * Starts the process and returns at once.
     *
     * @param installation the unpacked registry: its runner jar, with {@code lib/} beside it
     * @param database directory of the database, created if absent
     * @param log where its output goes, after what is there
     * @param port where to listen; empty: any free port
     * @throws StackFault where the port is taken or the process cannot be started
     */
    public static RegistryProcess start(Path installation, Path database, Path log, OptionalInt port) {
        int chosen = Ports.choose(port, "registry");
        try {
            Files.createDirectories(database);
            Files.createDirectories(log.getParent());
            Process process = new ProcessBuilder(command(runner(installation), database, chosen))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .start();
            return new RegistryProcess(process, URI.create("http://" + HOST + ":" + chosen), log);
        } catch (IOException fault) {
            throw new StackFault("registry: cannot be started: " + fault, fault);
        }
    }

    /**
     * Waits until it serves.
     *
     * @throws StackFault where it ended, or is not ready within {@code limit}
     */
    public RegistryProcess awaitReady(Duration limit) {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest probe = HttpRequest.newBuilder(url.resolve("/apis/ccompat/v7/subjects"))
                .timeout(limit)
                .build();
        long deadline = System.nanoTime() + limit.toNanos();
        while (!serves(http, probe)) {
            if (endsWithin(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new StackFault("registry: ended with code " + process.exitValue() + ", see " + log);
            }
            if (System.nanoTime() > deadline) {
                throw new StackFault("registry: not ready after " + limit.toSeconds() + " s, see " + log);
            }
        }
        return this;
    }

    /** Base URL: {@code http://host:port}. */
    public URI url() {
        return url;
    }

    /** Completes when the process ends, for whatever reason, and tells how. */
    CompletableFuture<String> ended() {
        return process.onExit()
                .thenApply(process -> "registry: ended with code " + process.exitValue() + ", see " + log);
    }

    public long pid() {
        return process.pid();
    }

    /** Asks it to end by closing its standard input, and makes it end where it does not. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        if (!endsWithin(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    /** Ends it at once. */
    void kill() {
        process.destroyForcibly();
    }

    private static boolean serves(HttpClient http, HttpRequest probe) {
        try {
            return http.send(probe, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StackFault("registry: interrupted while starting", stop);
        }
    }

    private boolean endsWithin(long time, TimeUnit unit) {
        try {
            return process.waitFor(time, unit);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StackFault("registry: interrupted while waiting for it", stop);
        }
    }

    private static List<String> command(Path runner, Path database, int port) {
        // Ctrl-C goes to the whole process group; the registry must outlive those who still use it. A JVM leaves alone
        // a signal that was ignored when it started.
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "registry"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM_FLAGS);
        settings(database, port).forEach(setting -> command.add("-D" + setting));
        command.addAll(List.of("-cp", runner + File.pathSeparator + ownClasses()));
        command.addAll(List.of(ParentBound.class.getName(), MAIN_CLASS));
        return command;
    }

    private static List<String> settings(Path database, int port) {
        return List.of(
                "apicurio.storage.kind=sql",
                "apicurio.storage.sql.kind=h2",
                "apicurio.datasource.url=jdbc:h2:file:" + database.resolve("registry"),
                "quarkus.http.host=" + HOST,
                "quarkus.http.port=" + port,
                // By default it binds all addresses.
                "quarkus.management.host=" + HOST,
                "quarkus.management.port=" + Ports.free(),
                "quarkus.log.level=WARN");
    }

    private static Path runner(Path installation) throws IOException {
        try (var files = Files.newDirectoryStream(installation, "*-runner.jar")) {
            for (Path jar : files) {
                return jar;
            }
        }
        throw new StackFault("registry: no *-runner.jar in '" + installation + "': build the project first");
    }

    private static Path ownClasses() {
        try {
            return Path.of(ParentBound.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
