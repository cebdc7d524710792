package org.stancewatch.app.standalone;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Broker and registry on one data directory, and what is started on them; stopped in the reverse order, by whom it
 * belongs to or because a part has ended by itself. A stop may come from another thread, in the middle of a start.
 */
public final class StandaloneStack implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StandaloneStack.class);
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final DataDirectory data;
    private volatile Optional<RegistrySupervisor> supervisor = Optional.empty();
    private boolean failed;
    private boolean closed;

    /** Takes {@code data} over: closes it in the end. */
    public StandaloneStack(DataDirectory data) {
        this.data = data;
        parts.push(data);
    }

    /**
     * Starts broker and registry at once, and announces them when both serve.
     *
     * @param brokerPort where the broker listens; empty: any free port
     * @param registryPort where the registry listens; empty: any free port
     * @param http where this process shows how it does
     * @param started is told the name and address of each as it serves
     * @throws StackFault where one of them cannot start
     */
    public StackAddress start(
            OptionalInt brokerPort, OptionalInt registryPort, URI http, BiConsumer<String, String> started) {
        RegistrySupervisor registry = add(RegistrySupervisor.start(this::registry, registryPort));
        supervisor = Optional.of(registry);
        EmbeddedBroker broker = add(EmbeddedBroker.start(data.broker(), brokerPort));
        started.accept("broker", broker.bootstrap());
        registry.awaitReady(this::fail);
        started.accept("registry", registry.url().toString());
        StackAddress address = new StackAddress(
                broker.bootstrap(),
                registry.url(),
                http,
                ProcessHandle.current().pid());
        data.announce(address);
        return address;
    }

    /** How often the registry was started again. */
    public long registryRestarts() {
        return supervisor.map(RegistrySupervisor::restarts).orElse(0L);
    }

    /** Adds a part that stops before all that was there. */
    public synchronized <T extends AutoCloseable> T add(T part) {
        parts.push(part);
        if (closed) {
            close();
            throw new StackFault("stopped while it was starting");
        }
        return part;
    }

    /** Stops every part because one has ended by itself; {@code reason}, a line, is told. Nothing where it is closed. */
    public synchronized void fail(String reason) {
        if (!closed) {
            LOG.error("{}: the stack stops", reason);
            failed = true;
            close();
        }
    }

    /** Whether it stopped by itself. Waits for a stop that is under way. */
    public synchronized boolean hasFailed() {
        return failed;
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    /** Stops every part, whatever becomes of the others. */
    @Override
    public synchronized void close() {
        closed = true;
        while (!parts.isEmpty()) {
            close(parts.pop());
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception fault) {
            LOG.warn("{} did not stop in good order", part, fault);
        }
    }

    private RegistryProcess registry(OptionalInt port) {
        return RegistryProcess.start(
                Installation.current().registry(), data.registry(), data.logs().resolve("registry.log"), port);
    }
}
