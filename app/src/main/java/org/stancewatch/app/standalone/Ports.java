package org.stancewatch.app.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Ports on loopback. */
public final class Ports {

    /**
     * Below those that systems give to outgoing connections (from 16,000, 32,768 or 49,152 on): one of these cannot become
     * the near end of a connection, to itself even, between the choice and the server's start.
     */
    private static final int FIRST = 10_000;

    private static final int COUNT = 6_000;

    /** Never the same twice in this process; in another process, hardly at the same time. */
    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(COUNT));

    private static final Set<Integer> RESERVED = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** From now on {@link #free} gives none of {@code ports}, which somebody has asked for and will take. */
    public static void reserve(Collection<Integer> ports) {
        RESERVED.addAll(ports);
    }

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

    /** A port from 10,000 to 15,999 that was free a moment ago, another one each time. */
    public static int free() {
        return IntStream.range(0, COUNT)
                .map(attempt -> FIRST + Math.floorMod(NEXT.getAndIncrement(), COUNT))
                .filter(port -> !RESERVED.contains(port) && isFree(port))
                .findFirst()
                .orElseThrow(
                        () -> new StackFault("no free port on 127.0.0.1 from " + FIRST + " to " + (FIRST + COUNT)));
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
