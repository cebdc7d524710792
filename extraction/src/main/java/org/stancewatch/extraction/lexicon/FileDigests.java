package org.stancewatch.extraction.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What the files hold by which news is read: a line for each, {@code weights.yaml: <SHA-256>}. */
public final class FileDigests {

    private static final List<String> OF_ALL_LANGUAGES = List.of(
            "companies.yaml",
            "confidence.yaml",
            "copies.yaml",
            "credits.yaml",
            "gate.yaml",
            "halts.yaml",
            Lexicons.LANGUAGES,
            "names.yaml",
            "publishers.yaml",
            "technologies.yaml",
            "weights.yaml");

    /** Opens a file by its name. */
    @FunctionalInterface
    public interface Loader {
        InputStream open(String name) throws IOException;
    }

    private FileDigests() {}

    /** The names of all files that come with the product. */
    public static List<String> bundledNames() {
        Stream<String> languages =
                YamlNode.bundled(Lexicons.LANGUAGES).texts().stream().map(Lexicons::fileOf);
        return Stream.concat(OF_ALL_LANGUAGES.stream(), languages).toList();
    }

    /** Those that come with the product, as {@code loader} has them. */
    public static List<String> ofBundled(Loader loader) {
        return bundledNames().stream()
                .map(name -> name + ": " + digest(name, loader))
                .toList();
    }

    /**
     * Those of the user's of one kind. What a file is called makes no difference; the order does, for a later entry takes the place of
     * an earlier.
     */
    static List<String> of(String kind, List<Path> files) {
        return files.stream()
                .map(file -> kind + ": " + digest(file.toString(), name -> Files.newInputStream(file)))
                .toList();
    }

    static List<String> ofCatalogue(List<Path> technologies, List<Path> companies) {
        return Stream.concat(of("technologies", technologies).stream(), of("companies", companies).stream())
                .toList();
    }

    private static String digest(String name, Loader loader) {
        MessageDigest sha256 = sha256();
        try (InputStream in = new DigestInputStream(loader.open(name), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException fault) {
            throw new LexiconFault(name, 1, "document: cannot be read: " + fault.getMessage());
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
