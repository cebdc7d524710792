package org.stancewatch.extraction.text;

/**
 * One word, number or punctuation mark.
 *
 * @param form as written, repaired
 * @param word its lower-case form, by which lexicons match
 * @param start offset of its first character in the original text, in UTF-16 units
 * @param end offset behind its last character there
 */
public record Token(String form, String word, int start, int end) {

    /** Whether it is a word that begins with a capital. */
    public boolean capitalised() {
        return Character.isUpperCase(form.charAt(0));
    }

    /** Whether it is a word or a number, not a punctuation mark. */
    public boolean isWord() {
        return Character.isLetterOrDigit(form.charAt(0));
    }

    public boolean is(String other) {
        return word.equals(other);
    }
}
