package org.stancewatch.ingest.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.ingest.article.PatternFile;

/** The news agency that a page credits: where it names its authors, before its first sentence or after its last. */
final class AgencyCredit {

    private static final PatternFile FILE = PatternFile.beside(AgencyCredit.class, "agencies.txt");
    private static final Map<String, String> NAMES = names();
    private static final String ANY = "(?:[Tt]he |l['’])?\\b("
            + NAMES.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?![\\w-])";
    private static final Pattern NAMED = Pattern.compile(ANY);
    private static final Pattern OPENING = pattern("opening");
    private static final Pattern CLOSING = pattern("closing");

    /** Characters at the beginning or the end of a paragraph, more than a credit has. */
    private static final int NEAR = 500;

    private AgencyCredit() {}

    /** The agency among those who are named as authors or sources. */
    static Optional<String> among(Stream<String> credits) {
        return credits.flatMap(credit -> found(NAMED, credit).stream()).findFirst();
    }

    /** The agency that the first or the last paragraph of a text credits; one that a sentence mentions is no credit. */
    static Optional<String> in(String text) {
        List<String> paragraphs = Arrays.asList(text.split("\n\n"));
        Stream<String> first = paragraphs.stream().limit(2);
        Stream<String> last = paragraphs.stream().skip(Math.max(0, paragraphs.size() - 2));
        return Stream.concat(
                        first.flatMap(paragraph -> found(OPENING, beginning(paragraph)).stream()),
                        last.flatMap(paragraph -> found(CLOSING, end(paragraph)).stream()))
                .findFirst();
    }

    private static String beginning(String paragraph) {
        return paragraph.substring(0, Math.min(paragraph.length(), NEAR));
    }

    private static String end(String paragraph) {
        return paragraph.substring(Math.max(0, paragraph.length() - NEAR));
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Stream.iterate(1, group -> group <= matcher.groupCount(), group -> group + 1)
                .flatMap(group -> Stream.ofNullable(matcher.group(group)))
                .findFirst()
                .map(NAMES::get);
    }

    private static Pattern pattern(String section) {
        return Pattern.compile(FILE.lines(section).stream()
                .map(line -> "(?:" + line.replace("{agency}", ANY) + ")")
                .collect(Collectors.joining("|")));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String line : FILE.lines("agencies")) {
            String[] parts = line.split("\\s*\\|\\s*");
            Arrays.stream(parts).skip(1).forEach(name -> names.put(name, parts[0]));
        }
        return names;
    }
}
