package org.stancewatch.domain.headline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.ledger.AlertType;

class HeadlinesTest {

    private static final Headlines HEADLINES = Headlines.with(new FixtureNames());
    private static final List<String> LANGUAGES = Headlines.languages();
    private static final List<AlertType> TYPES = List.of(AlertType.values());

    @ParameterizedTest(name = "{7}")
    @CsvFileSource(resources = "headlines.txt", delimiter = '|', quoteCharacter = '\0')
    void an_alert_reads_as_an_editor_would_print_it_in_English(
            String told,
            String who,
            String what,
            String scope,
            String effective,
            String until,
            String flags,
            String en) {
        assertThat(HEADLINES.of(AlertRow.alert(told, who, what, scope, effective, until, flags), "en"))
                .isEqualTo(en);
    }

    @ParameterizedTest(name = "{8}")
    @CsvFileSource(resources = "headlines.txt", delimiter = '|', quoteCharacter = '\0')
    void an_alert_reads_as_an_editor_would_print_it_in_French(
            String told,
            String who,
            String what,
            String scope,
            String effective,
            String until,
            String flags,
            String en,
            String fr) {
        assertThat(HEADLINES.of(AlertRow.alert(told, who, what, scope, effective, until, flags), "fr"))
                .isEqualTo(fr);
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void every_type_act_and_audience_has_its_words_in_every_language(AlertType type) {
        Pattern unfinished = Pattern.compile("null|[{}]|[a-z]+-[a-z]+|\\s\\s|,,|\\s[,.]|\\s$|^\\s");

        assertThat(sentences(type)).allSatisfy(sentence -> assertThat(sentence).doesNotContainPattern(unfinished));
    }

    private static List<String> sentences(AlertType type) {
        List<String> sentences = new ArrayList<>();
        for (Act act : Act.values()) {
            scopes().forEach(scope -> AlertRow.variants(type, act, scope)
                    .forEach(alert -> sentences.addAll(HEADLINES.of(alert).values())));
        }
        return sentences;
    }

    private static Stream<Scope> scopes() {
        return audiences()
                .flatMap(audience -> Stream.of(Optional.<String>empty(), Optional.of("US-WY"))
                        .map(place -> Scope.of(Set.of(audience), place)));
    }

    private static Stream<String> audiences() {
        return Stream.concat(Stream.of(Scope.EVERYONE), Scope.audienceTree().names().stream());
    }

    @ParameterizedTest
    @MethodSource("audiences")
    void every_audience_has_words_of_its_own_in_every_language(String audience) {
        assertThat(LANGUAGES)
                .allSatisfy(language -> assertThat(Wording.of(language).find("audience." + audience))
                        .isPresent());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_language_has_all_that_English_has_but_places_and_special_cases(String language) {
        Set<String> names = Wording.of(language).names();

        assertThat(Wording.of(Headlines.ENGLISH).names().stream().filter(name -> !name.startsWith("place.")))
                .allMatch(names::contains);
        assertThat(names).contains("place.other", "place.part");
    }

    @Test
    void a_condition_of_a_page_is_cut() {
        String told = "\"" + "the regulator has answered ".repeat(40) + "\"";

        assertThat(HEADLINES.of(
                        AlertRow.alert("NEW_MORATORIUM MORATORIUM", "ibm", "nft", "police", "2020", told, null), "en"))
                .hasSizeLessThan(200)
                .endsWith("…”");
    }

    @Test
    void a_language_that_has_no_words_is_named_beside_those_that_have() {
        assertThatThrownBy(() -> HEADLINES.of(
                        AlertRow.alert("WAVE MORATORIUM", "ibm", "nft", "everyone", "2020", null, null), "xx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("language: 'xx' is none of [en, fr]");
    }
}
