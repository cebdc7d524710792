package org.stancewatch.extraction.mention;

/**
 * A run of capitalised words that may be a company's name.
 *
 * @param reading the place of its sentence, 0 for the headline
 * @param from its first token
 * @param to the token behind its last
 * @param key the name, without a legal form
 */
record Candidate(int reading, int from, int to, String key) {

    int length() {
        return to - from;
    }

    /** Its first word. */
    String head() {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    /** Its last word. */
    String tail() {
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    boolean isOneWord() {
        return key.indexOf(' ') < 0;
    }
}
