package org.stancewatch.dashboard.http;

import inet.ipaddr.HostName;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Who asks: the address of the connection, or what a proxy of ours says. Of IPv6 a block of 64 bits, which is what one customer is
 * given: whoever has it has more addresses than can be counted.
 */
final class Clients {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final int CUSTOMER_BITS = 64;

    private final List<IPAddress> proxies;

    /**
     * On connections from {@code proxies}, addresses or blocks of them, somebody else asks.
     *
     * @throws IllegalArgumentException where one of them is neither
     */
    Clients(Collection<String> proxies) {
        this.proxies = proxies.stream().map(Clients::block).toList();
    }

    /** One name for all that one client asks. */
    String of(Context at) {
        List<String> said = at.req().getHeaders(FORWARDED_FOR) == null
                ? List.of()
                : Collections.list(at.req().getHeaders(FORWARDED_FOR));
        return of(String.valueOf(at.req().getRemoteAddr()), said);
    }

    /** Of a connection from {@code remote}, on which {@code forwarded} stands in the headers, in their order. */
    String of(String remote, List<String> forwarded) {
        List<String> hops = new ArrayList<>(List.of(String.join(",", forwarded).split(",")));
        hops.add(remote);
        Collections.reverse(hops);
        String client = remote;
        // What stands before an address that is no proxy of ours, that one may have made up.
        for (String hop : hops) {
            Optional<IPAddress> address = address(hop.strip());
            client = address.map(Clients::name).orElse(client);
            if (address.filter(this::isProxy).isEmpty()) {
                break;
            }
        }
        return client;
    }

    private boolean isProxy(IPAddress address) {
        return proxies.stream().anyMatch(block -> block.contains(address));
    }

    /** Without a port, which some proxies add; IPv4 as such, however it is written. */
    private static Optional<IPAddress> address(String text) {
        return Optional.of(text)
                .filter(hop -> !hop.isEmpty())
                .map(hop -> new HostName(hop).asAddress())
                .filter(address -> !address.isMultiple())
                .map(address -> address.isIPv6() && address.toIPv6().isIPv4Mapped()
                        ? address.toIPv6().getEmbeddedIPv4Address()
                        : address);
    }

    private static String name(IPAddress client) {
        return client.isIPv6() ? client.toPrefixBlock(CUSTOMER_BITS).toString() : client.toString();
    }

    private static IPAddress block(String text) {
        IPAddress address = new IPAddressString(text).getAddress();
        if (text.isBlank() || address == null) {
            throw new IllegalArgumentException("dashboard.proxies: '" + text + "' is no address and no block of them");
        }
        return address.isPrefixed() ? address.toPrefixBlock() : address;
    }
}
