package org.stancewatch.extraction.lexicon;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Models of verbs: rows of forms, each with "*" for the stem, that all verbs of one ending share. */
final class Conjugations {

    private static final String STEM = "*";
    private static final String VERB = "@";

    private final List<String> models;

    private Conjugations(List<String> models) {
        this.models = models.stream()
                .sorted(Comparator.comparingInt(model -> -ending(model).length()))
                .toList();
    }

    /** The models of a language; none where all its verbs are written out. */
    static Conjugations read(Optional<YamlNode> models) {
        return new Conjugations(models.map(YamlNode::texts).orElse(List.of()));
    }

    /** The row of forms of a verb of which only the infinitive is written; any other row as it is. */
    String row(String forms) {
        return models.stream()
                .filter(model -> forms.endsWith(ending(model)) && forms.indexOf(' ') < 0)
                .findFirst()
                .map(model -> model.replace(STEM, stem(forms, ending(model))))
                .orElse(forms);
    }

    /** What a phrase is written as: "@mettre fin" in all forms of its verb, any other as it is. */
    Stream<String> written(String phrase) {
        if (!phrase.startsWith(VERB)) {
            return Stream.of(phrase);
        }
        String[] words = phrase.substring(VERB.length()).split(" ", 2);
        String rest = words.length < 2 ? "" : " " + words[1];
        return Arrays.stream(row(words[0]).split("[ /]")).map(form -> form + rest);
    }

    private static String stem(String infinitive, String ending) {
        return infinitive.substring(0, infinitive.length() - ending.length());
    }

    private static String ending(String model) {
        return model.split(" ", 2)[0].replace(STEM, "");
    }
}
