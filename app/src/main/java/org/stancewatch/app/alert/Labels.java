package org.stancewatch.app.alert;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What companies and technologies are called, for people.
 *
 * @param companies names by id; an id that is absent is written as its slug reads
 * @param technologies names by id, likewise
 */
public record Labels(Map<String, String> companies, Map<String, String> technologies) {

    public Labels {
        companies = Map.copyOf(companies);
        technologies = Map.copyOf(technologies);
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
