package org.stancewatch.domain.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.ledger.AlertContent;

/** Whom, what and where an alert is about, in the words of one language. */
final class Nouns {

    /** More companies than that are not all named. */
    private static final int NAMED = 5;

    private final Wording wording;
    private final Moments moments;
    private final Names names;

    Nouns(Wording wording, Names names) {
        this.wording = wording;
        this.moments = new Moments(wording);
        this.names = names;
    }

    /** The companies, in the order of their ids; of many the first, and how many more. */
    List<String> companies(SortedSet<String> ids) {
        Stream<String> all = ids.stream().map(id -> names.company(id).orElseGet(() -> Slug.name(id)));
        if (ids.size() <= NAMED) {
            return all.toList();
        }
        List<String> shown = new ArrayList<>(all.limit(NAMED - 1L).toList());
        shown.add(wording.say(Map.of("number", moments.number(ids.size() - shown.size())), "others"));
        return shown;
    }

    String technology(String id) {
        return names.technology(id, wording.language())
                .or(() -> label(id).map(label -> unworded(label, "labelled")))
                .orElseGet(() -> unworded(Slug.words(id), "unknown"));
    }

    private Optional<String> label(String id) {
        return names.label(id, wording.language()).or(() -> names.label(id, Headlines.ENGLISH));
    }

    private String unworded(String label, String how) {
        return wording.say(Map.of("label", label), "technology", how);
    }

    /** Those that a sentence names: none where it is for everyone, or for whom the technology serves anyway. */
    List<String> audiences(AlertContent content) {
        SortedSet<String> ids = content.scope().audiences();
        boolean goWithoutSaying = ids.equals(Scope.everyone().audiences())
                || names.audience(content.technology())
                        .filter(own -> ids.size() == 1 && ids.contains(own))
                        .isPresent();
        return goWithoutSaying ? List.of() : ids.stream().map(this::audience).toList();
    }

    private String audience(String id) {
        return wording.find("audience." + id).orElseGet(() -> Slug.words(id));
    }

    /** <i>in California</i>; nothing for everywhere. */
    String place(Scope scope) {
        return scope.jurisdiction().map(this::place).orElse("");
    }

    private String place(String id) {
        String country = Scope.countryOf(id);
        String how = country.equals(id) ? "other" : "part";
        String name = new Locale("", country).getDisplayCountry(wording.locale());
        return wording.find("place." + id).orElseGet(() -> wording.say(Map.of("name", name), "place", how));
    }
}
