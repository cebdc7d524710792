package org.stancewatch.support.web;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressNetwork.IPAddressGenerator;
import inet.ipaddr.IPAddressString;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.net.SocketFactory;

/**
 * Keeps calls away from this machine and from private networks: an address that a stranger gives must not reach what the
 * stranger cannot. Every socket looks at the very address it is about to connect to, so a name that resolves otherwise the
 * second time gains nothing.
 */
public final class AddressGuard {

    /** What IANA's registries of special-purpose addresses do not call globally reachable, and multicast. */
    private static final List<IPAddress> REFUSED_IPV4 = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** Of IPv6 only global unicast is public, but for what in it is special, or leads to an IPv4 address. */
    private static final IPAddress GLOBAL_IPV6 = block("2000::/3");

    private static final List<IPAddress> REFUSED_IPV6 = blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private final boolean allowPrivate;
    private final String remedy;

    /**
     * A guard.
     *
     * @param allowPrivate lets every address pass
     * @param remedy what somebody can do who is refused and should not be, told with the refusal
     */
    public AddressGuard(boolean allowPrivate, String remedy) {
        this.allowPrivate = allowPrivate;
        this.remedy = remedy;
    }

    /**
     * That the host of {@code url} has an address which may be called now.
     *
     * @throws IllegalArgumentException where it has none, or only such as are refused
     */
    public void requireReachable(URI url) {
        String host = url.getHost();
        try {
            InetAddress[] addresses = InetAddress.getAllByName(host);
            if (Arrays.stream(addresses).noneMatch(this::allows)) {
                throw new IllegalArgumentException("url: " + refusal(addresses[0]));
            }
        } catch (UnknownHostException fault) {
            throw new IllegalArgumentException("url: no address is known of " + host, fault);
        }
    }

    /** Whether {@code address} may be called. */
    public boolean allows(InetAddress address) {
        return allowPrivate || isPublic(new IPAddressGenerator().from(address));
    }

    /** Makes sockets that connect to no other address. */
    public SocketFactory sockets() {
        return new GuardedSocketFactory();
    }

    private static boolean isPublic(IPAddress address) {
        return address.isIPv4()
                ? REFUSED_IPV4.stream().noneMatch(block -> block.contains(address))
                : GLOBAL_IPV6.contains(address) && REFUSED_IPV6.stream().noneMatch(block -> block.contains(address));
    }

    private String refusal(InetAddress address) {
        return "address " + address.getHostAddress() + " is private, and refused: " + remedy;
    }

    private static List<IPAddress> blocks(String... blocks) {
        return Stream.of(blocks).map(AddressGuard::block).toList();
    }

    private static IPAddress block(String block) {
        return new IPAddressString(block).getAddress().toPrefixBlock();
    }

    private final class GuardedSocket extends Socket {

        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            InetAddress address = ((InetSocketAddress) endpoint).getAddress();
            if (!allows(address)) {
                throw new IOException(refusal(address));
            }
            super.connect(endpoint, timeout);
        }
    }

    private final class GuardedSocketFactory extends SocketFactory {

        @Override
        public Socket createSocket() {
            return new GuardedSocket();
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return createSocket(InetAddress.getByName(host), port);
        }

        @Override
        public Socket createSocket(InetAddress address, int port) throws IOException {
            Socket socket = createSocket();
            socket.connect(new InetSocketAddress(address, port));
            return socket;
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
            return createSocket(host, port);
        }

        @Override
        public Socket createSocket(InetAddress address, int port, InetAddress local, int localPort) throws IOException {
            return createSocket(address, port);
        }
    }
}
