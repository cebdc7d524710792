package org.stancewatch.ingest.hostile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on every address of this machine that keeps to no protocol: it reads a request and writes what it was told to. */
final class HostileServer implements AutoCloseable {

    private static final int BACKLOG = 100;
    private static final Answer NOT_FOUND = Answer.status(404);

    private final ServerSocket door;
    private final ExecutorService clerks = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Set<String> called = ConcurrentHashMap.newKeySet();

    HostileServer() throws IOException {
        door = new ServerSocket(0, BACKLOG, InetAddress.getByName("0.0.0.0"));
        clerks.execute(this::receive);
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on {@code host} answers so to {@code path}, whatever its query. */
    void serve(String host, String path, Answer answer) {
        answers.put(host + path, answer);
    }

    /** What is answered no longer. */
    void forget(String host) {
        answers.keySet().removeIf(key -> key.startsWith(host + "/"));
    }

    /** The addresses of this machine that were called since this was last asked. */
    Set<String> called() {
        Set<String> since = Set.copyOf(called);
        called.removeAll(since);
        return since;
    }

    @Override
    public void close() throws IOException {
        door.close();
        clerks.shutdownNow();
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                called.add(caller.getLocalAddress().getHostAddress());
                clerks.execute(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket caller) {
        try (caller) {
            String host = caller.getLocalAddress().getHostAddress();
            String path = path(caller);
            answers.getOrDefault(host + path, NOT_FOUND)
                    .write(caller.getOutputStream(), "http://" + host + ":" + port());
        } catch (IOException | InterruptedException over) {
            // The reader has had enough: that is what many cases are about.
        }
    }

    private static String path(Socket caller) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
        String[] request = String.valueOf(lines.readLine()).split(" ");
        for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            continue;
        }
        return request.length < 2 ? "/" : request[1].replaceAll("\\?.*", "");
    }
}
