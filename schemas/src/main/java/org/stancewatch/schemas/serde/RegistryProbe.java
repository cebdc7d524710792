package org.stancewatch.schemas.serde;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stancewatch.schemas.PublicAddress;

/**
 * Whether anything listens where the registry should: before something starts that would fail at its first lookup. No more
 * is asked, since paths, rights and certificates differ from registry to registry.
 */
public final class RegistryProbe {

    /** Of Apicurio's serde and of Confluent's, which takes several. */
    private static final List<String> ADDRESS_PROPERTIES = List.of("apicurio.registry.url", "schema.registry.url");

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final List<URI> addresses;

    private RegistryProbe(List<URI> addresses) {
        this.addresses = addresses;
    }

    /** Of the registry at {@code address}, whose path does not matter. */
    public static RegistryProbe of(URI address) {
        return new RegistryProbe(List.of(address));
    }

    /** Of the registry that {@code serde} asks; one it names in a way unknown here is taken to be there. */
    public static RegistryProbe of(SerdeConfig serde) {
        return new RegistryProbe(ADDRESS_PROPERTIES.stream()
                .map(serde.properties()::get)
                .filter(Objects::nonNull)
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(address -> URI.create(address.strip()))
                .toList());
    }

    /**
     * Connects, within five seconds each, to one of its addresses.
     *
     * @throws RegistryUnavailableException where it can connect to none
     */
    public void connect() {
        Optional<IOException> silence = Optional.empty();
        for (URI address : addresses) {
            silence = silence(address);
            if (silence.isEmpty()) {
                return;
            }
        }
        silence.ifPresent(last -> {
            throw new RegistryUnavailableException(
                    "registry: no answer from " + publicAddresses() + ": " + reason(last), last);
        });
    }

    private static Optional<IOException> silence(URI address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), port(address)), (int) LIMIT.toMillis());
            return Optional.empty();
        } catch (IOException silence) {
            return Optional.of(silence);
        }
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equals(address.getScheme()) ? HTTPS_PORT : HTTP_PORT;
    }

    private String publicAddresses() {
        return addresses.stream().map(PublicAddress::in).collect(Collectors.joining(", "));
    }

    private static String reason(IOException silence) {
        return silence.getMessage() == null ? silence.getClass().getSimpleName() : silence.getMessage();
    }
}
