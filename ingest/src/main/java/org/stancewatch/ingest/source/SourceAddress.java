package org.stancewatch.ingest.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.stancewatch.ingest.article.CanonicalUrl;
import org.stancewatch.schemas.PublicAddress;

/** The addresses of sources: as typed, as compared, and as the ids made of them. */
public final class SourceAddress {

    private static final int LONGEST_ID = 60;

    private SourceAddress() {}

    /**
     * An http or https address with a host.
     *
     * @throws IllegalArgumentException with the reason, where it is none
     */
    public static URI web(String typed) {
        try {
            URI address = new URI(typed.strip());
            boolean web = String.valueOf(address.getScheme()).matches("(?i)https?");
            if (web && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException fault) {
            throw new IllegalArgumentException(none(typed), fault);
        }
        throw new IllegalArgumentException(none(typed));
    }

    /**
     * The folder at {@code typed}, a path or a file URI; relative to {@code base}.
     *
     * @throws IllegalArgumentException with the reason, where it is none
     */
    static URI folder(String typed, Path base) {
        try {
            Path path = typed.startsWith("file:") ? Path.of(URI.create(typed)) : base.resolve(typed);
            return path.toAbsolutePath().normalize().toUri();
        } catch (InvalidPathException fault) {
            throw new IllegalArgumentException("'" + typed + "' is no path", fault);
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException("'" + typed + "' is no file URI", fault);
        }
    }

    /** What two addresses share that are one place: neither scheme, user nor case of the host tells them apart. */
    public static String compared(URI address) {
        return CanonicalUrl.of(address.toString())
                .orElseGet(() -> address.toString().replaceAll("/+$", ""));
    }

    /** As it may be shown. */
    public static String shown(URI address) {
        return PublicAddress.in(address);
    }

    /** An id of host and path; the query is left out, for it may hold a secret. */
    static String id(URI address) {
        String host = Optional.ofNullable(address.getHost()).orElse("").replaceFirst("^(?i)www\\.", "");
        String path = Optional.ofNullable(address.getPath()).orElse("").replaceFirst("\\.[A-Za-z]{2,5}/?$", "");
        String words = (host + " " + path).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String id = words.substring(0, Math.min(words.length(), LONGEST_ID)).replaceAll("^-+|-+$", "");
        return id.isEmpty() ? "source" : id;
    }

    private static String none(String typed) {
        return "'" + PublicAddress.in(typed) + "' is no http or https address";
    }
}
