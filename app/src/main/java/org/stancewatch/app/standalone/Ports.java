package org.stancewatch.app.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;

/** Ports on loopback. */
final class Ports {

    private Ports() {}

    /**
     * The port asked for, or one that is free.
     *
     * @throws StackFault where the port asked for is taken: both servers die without a word on one
     */
    static int choose(OptionalInt asked, String user) {
        if (asked.isPresent() && !isFree(asked.getAsInt())) {
            throw new StackFault(user + " port: " + asked.getAsInt() + " is taken on 127.0.0.1");
        }
        return asked.orElseGet(Ports::free);
    }

    /** A port that was free a moment ago. */
    static int free() {
        try (ServerSocket socket = bind(0)) {
            return socket.getLocalPort();
        } catch (IOException fault) {
            throw new UncheckedIOException("no free port on 127.0.0.1", fault);
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = bind(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        // A port whose last connections are still in TIME_WAIT can be bound by the servers, so it counts as free.
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }
}
