package org.stancewatch.extraction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.Lexicons;
import org.stancewatch.extraction.lexicon.Models;

/** By which rules news is read, in a word that travels with each claim: {@code 2026.1-3f9ac21b}. */
final class RulesVersion {

    /**
     * Of what is no file: the code of the rules. Whoever changes it so that some text is read otherwise raises it: the year, and a number in it.
     */
    static final String CODE = "2026.1";

    private static final int DIGITS = 8;

    private RulesVersion() {}

    /** That of an extractor over {@code lexicons}; weights that are in no file are told apart from those of the file, and from no others. */
    static String of(Lexicons lexicons, Models models, Set<Stage> without) {
        Stream<String> others = models.equals(lexicons.models()) ? Stream.of() : Stream.of("weights: others");
        return of(Stream.concat(lexicons.contents().stream(), others).toList(), without);
    }

    /** The code, and in a few digits {@code files} and what is left out. */
    static String of(List<String> files, Set<Stage> without) {
        Stream<String> stages = without.stream().sorted().map(stage -> "without: " + stage);
        String all = Stream.concat(files.stream(), stages).collect(Collectors.joining("\n"));
        return CODE + "-" + digest(all).substring(0, DIGITS);
    }

    private static String digest(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
