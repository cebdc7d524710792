package org.stancewatch.extraction.copy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Sketch;
import org.stancewatch.extraction.lexicon.CopyWords;
import org.stancewatch.extraction.text.Sentence;

/**
 * Texts to sketches. Of all passages of a text the few with the smallest hashes are its keys: a copy that keeps a passage keeps
 * its hash, whatever was cut, put in or moved around it, and what is small in the whole is small in the part.
 */
public final class Sketcher {

    /** Words a passage has: fewer are shared by chance, more do not survive a desk. */
    private static final int PASSAGE = 5;

    private final Wording wording;

    public Sketcher(CopyWords words) {
        wording = new Wording(words);
    }

    /** The sketch of a text; none where it is too short to tell. */
    public Sketch sketch(List<Sentence> text) {
        TreeSet<Long> hashes = new TreeSet<>();
        passages(wording.of(text)).map(Sketcher::hash).forEach(hashes::add);
        return Sketch.of(hashes.stream().limit(Sketch.MOST).toList());
    }

    // What repeats itself says too little: "explains …, explains …, explains …" stands around quotations everywhere.
    private static Stream<String> passages(List<String> stems) {
        return IntStream.rangeClosed(0, stems.size() - PASSAGE)
                .mapToObj(from -> stems.subList(from, from + PASSAGE))
                .filter(passage -> Set.copyOf(passage).size() == PASSAGE)
                .map(passage -> String.join(" ", passage));
    }

    // Keys stay on the topic for good: so the hash is one that will be the same in ten years, under any version of
    // Java.
    private static long hash(String passage) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(passage.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() & Sketch.LARGEST_KEY;
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
