package org.stancewatch.domain.headline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Ids as words, for what nobody has a name for. */
final class Slug {

    private static final int INITIALS_LENGTH = 3;
    private static final Set<String> SMALL_WORDS = Set.of("and", "of", "the");

    private Slug() {}

    /** {@code mood-rings} is mood rings. */
    static String words(String id) {
        return id.replace('-', ' ').strip();
    }

    /** A company: {@code clearview-ai} is Clearview AI, {@code ibm} IBM; short words are taken for initials. */
    static String name(String id) {
        return Arrays.stream(words(id).split(" +")).map(Slug::capitalised).collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        boolean isInitials = word.length() <= INITIALS_LENGTH && !SMALL_WORDS.contains(word);
        int upper = isInitials ? word.length() : 1;
        return word.substring(0, upper).toUpperCase(Locale.ROOT) + word.substring(upper);
    }
}
