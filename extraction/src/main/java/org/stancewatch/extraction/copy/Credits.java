package org.stancewatch.extraction.copy;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.CreditForms;
import org.stancewatch.extraction.lexicon.Publisher;

/** Finds the news agency that a text credits. */
final class Credits {

    /** Characters that count as its first and as its last. */
    private static final int REACH = 200;

    private final Map<String, String> agencies = new HashMap<>();
    private final Pattern opening;
    private final Pattern closing;
    private final Pattern anywhere;

    Credits(List<Publisher> agencies, CreditForms forms) {
        agencies.forEach(agency -> agency.names().forEach(name -> this.agencies.put(name, agency.name())));
        opening = pattern(forms.opening());
        closing = pattern(forms.closing());
        anywhere = pattern(forms.anywhere());
    }

    /** The agency that {@code text} credits, by the name it has in the catalogue: at its opening, else at its close, else anywhere. */
    Optional<String> in(String text) {
        return namesOne(text) ? credited(text) : Optional.empty();
    }

    // Most texts name none: that is seen at once.
    private boolean namesOne(String text) {
        return agencies.keySet().stream().anyMatch(text::contains);
    }

    private Optional<String> credited(String text) {
        return first(opening, text.substring(0, Math.min(text.length(), REACH)))
                .or(() -> first(closing, text.substring(Math.max(0, text.length() - REACH))))
                .or(() -> first(anywhere, text));
    }

    private Optional<String> first(Pattern forms, String text) {
        Matcher matcher = forms.matcher(text);
        return matcher.find() ? groups(matcher).map(agencies::get).findFirst() : Optional.empty();
    }

    private static Stream<String> groups(Matcher matcher) {
        return Stream.iterate(1, group -> group <= matcher.groupCount(), group -> group + 1)
                .map(matcher::group)
                .flatMap(Stream::ofNullable);
    }

    // Names count as they are written: "AP", not "ap".
    private Pattern pattern(List<String> forms) {
        String names = agencies.keySet().stream().sorted().map(Pattern::quote).collect(joining("|"));
        String agency = "(?:the |l['’])?\\b(?-i:(" + names + "))(?![\\p{L}\\p{N}])";
        return Pattern.compile(
                forms.stream()
                        .map(form -> form.replace(CreditForms.AGENCY, agency))
                        .collect(joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
    }
}
