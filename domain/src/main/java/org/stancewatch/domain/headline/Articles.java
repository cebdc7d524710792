package org.stancewatch.domain.headline;

import java.util.Locale;
import java.util.Optional;

/** What a preposition and the article of a noun become: « à » and « le clonage » make « au clonage ». */
final class Articles {

    private static final String LOWER = "lower";
    private static final String ELISION = "'";

    private final Wording wording;

    Articles(Wording wording) {
        this.wording = wording;
    }

    /** {@code noun} behind the preposition that {@code form} names, or, of form {@value #LOWER}, within a sentence. */
    String inForm(String form, String noun) {
        if (form.equals(LOWER)) {
            return lower(noun);
        }
        Optional<String> article = wording.all("articles").stream()
                .filter(each -> noun.startsWith(joined(each)))
                .findFirst();
        String bare =
                noun.substring(article.map(found -> joined(found).length()).orElse(0));
        return joined(article.map(found -> wording.get(form, found)).orElseGet(() -> wording.get(form))) + bare;
    }

    private static String joined(String opening) {
        return opening.endsWith(ELISION) ? opening : opening + " ";
    }

    /** A heading within a sentence; initials keep their capitals. */
    private static String lower(String heading) {
        boolean isInitials = heading.length() > 1 && !Character.isLowerCase(heading.charAt(1));
        return isInitials ? heading : heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1);
    }
}
