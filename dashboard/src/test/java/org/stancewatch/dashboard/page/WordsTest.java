package org.stancewatch.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Attribution;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.domain.coverage.CoverageState;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.domain.ledger.Stance;

/** The page has its words in every language, and one for everything that the domain can say. */
class WordsTest {

    private static final Pattern KEY =
            Pattern.compile("\\bt\\('([\\w.]+)'|\\b(?:labelled|field|entry|empty)\\('([\\w.]+)'");
    private static final Pattern HOLE = Pattern.compile("\\{\\w+}");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(leaves("fr").keySet()).isEqualTo(leaves("en").keySet());
    }

    @Test
    void bothLanguagesFillTheSameHoles() {
        assertThat(holes(leaves("fr"))).isEqualTo(holes(leaves("en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyKeyOfTheCodeHasWords(String language) {
        JsonNode words = words(language);
        List<String> keys = PageFiles.ending(".js").stream()
                .flatMap(file -> KEY.matcher(PageFiles.read(file)).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .distinct()
                .toList();
        assertThat(keys)
                .hasSizeGreaterThan(100)
                .allSatisfy(key -> assertThat(
                                words.at("/" + key.replace('.', '/')).isMissingNode())
                        .as(key)
                        .isFalse());
    }

    static Stream<Map.Entry<String, Enum<?>[]>> sets() {
        return Stream.of(
                Map.entry("type", AlertType.values()),
                Map.entry("status", AlertStatus.values()),
                Map.entry("act", Act.values()),
                Map.entry("stance", Stance.values()),
                Map.entry("coverageState", CoverageState.values()),
                Map.entry("modality", Modality.values()),
                Map.entry("attribution", Attribution.values()));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyTermOfTheDomainHasAWord(Map.Entry<String, Enum<?>[]> set) {
        List<String> terms = Arrays.stream(set.getValue()).map(Enum::name).toList();
        assertThat(fields("en", set.getKey())).containsAll(terms);
    }

    private static List<String> fields(String language, String set) {
        return leaves(language).keySet().stream()
                .filter(key -> key.startsWith(set + "."))
                .map(key -> key.substring(set.length() + 1))
                .toList();
    }

    private static Map<String, Set<String>> holes(Map<String, String> words) {
        return words.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> HOLE.matcher(each.getValue())
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toSet())));
    }

    /** Words by key; those of another number count as one, and so do the patterns of reasons, which only French has. */
    private static Map<String, String> leaves(String language) {
        Map<String, String> leaves = new TreeMap<>();
        collect("", words(language), leaves);
        return leaves;
    }

    private static void collect(String prefix, JsonNode node, Map<String, String> leaves) {
        if (node.isTextual()) {
            leaves.put(prefix, node.asText());
        } else if (node.isObject()) {
            node.properties()
                    .forEach(each -> collect(
                            prefix.isEmpty() ? each.getKey() : prefix + "." + each.getKey(), each.getValue(), leaves));
        }
    }

    private static JsonNode words(String language) {
        try {
            return new ObjectMapper().readTree(PageFiles.read("words-" + language + ".json"));
        } catch (JsonProcessingException fault) {
            throw new AssertionError("words-" + language + ".json", fault);
        }
    }
}
