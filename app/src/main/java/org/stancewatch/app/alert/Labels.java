package org.stancewatch.app.alert;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stancewatch.extraction.lexicon.Catalogue;

/**
 * What companies and technologies are called, for people.
 *
 * @param companies names by id; an id that is absent is written as its slug reads
 * @param technologies names by id, likewise
 */
public record Labels(Map<String, String> companies, Map<String, String> technologies) {

    private static final String LANGUAGE = "en";

    public Labels {
        companies = Map.copyOf(companies);
        technologies = Map.copyOf(technologies);
    }

    /** The first name of each company and the English label of each technology. */
    public static Labels of(Catalogue catalogue) {
        return new Labels(
                catalogue.companyIds().stream().collect(Collectors.toMap(Function.identity(), catalogue::companyName)),
                catalogue.technologyIds().stream()
                        .filter(id -> catalogue.technologyLabel(id, LANGUAGE).isPresent())
                        .collect(Collectors.toMap(
                                Function.identity(),
                                id -> catalogue.technologyLabel(id, LANGUAGE).orElseThrow())));
    }

    public String company(String id) {
        return companies.getOrDefault(id, capitalised(id));
    }

    public String technology(String id) {
        return technologies.getOrDefault(id, id.replace('-', ' '));
    }

    private static String capitalised(String slug) {
        return Arrays.stream(slug.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
