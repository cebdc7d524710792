package org.stancewatch.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Dns;
import org.stancewatch.support.web.AddressGuard;

/**
 * Names that an operator typed. One may stand for a private address, of a source within the house; one that has stood for a public
 * address may not: whoever owns it now points it at what he cannot reach himself.
 */
final class SteadyNames implements Dns {

    private final Dns names;
    private final AddressGuard guard;
    private final Set<String> publicOnes = ConcurrentHashMap.newKeySet();

    SteadyNames(Dns names, AddressGuard guard) {
        this.names = names;
        this.guard = guard;
    }

    @Override
    public List<InetAddress> lookup(String name) throws UnknownHostException {
        List<InetAddress> all = names.lookup(name);
        List<InetAddress> open = all.stream().filter(guard::allows).toList();
        if (!open.isEmpty()) {
            publicOnes.add(name);
            return open;
        }
        if (publicOnes.contains(name)) {
            throw new Refused("its name now leads to a private address, and led to a public one before");
        }
        return all;
    }

    /** The message is the reason. */
    static final class Refused extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason);
        }
    }
}
