package org.stancewatch.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.MentionFinder;
import org.stancewatch.extraction.text.CleanText;
import org.stancewatch.extraction.text.Sentence;

/** Every technology is found by what newspapers call it, and by nothing else: the wordings are in {@code wordings.yaml}. */
class TechnologyWordingsTest {

    private static final int LEAST = 3;
    private static final Lexicons LEXICONS = Lexicons.bundled();
    private static final Map<String, YamlNode> WORDINGS =
            YamlNode.bundled("wordings.yaml").members();

    static Stream<Arguments> wordings() {
        return WORDINGS.entrySet().stream()
                .flatMap(technology -> technology.getValue().members().entrySet().stream()
                        .flatMap(language -> language.getValue().texts().stream()
                                .map(wording -> Arguments.of(technology.getKey(), language.getKey(), wording))));
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void isFoundByThatWording(String technology, String language, String wording) {
        assertThat(technologies(language, wording)).containsOnly(technology);
    }

    @Test
    void everyTechnologyHasThreeWordingsInEveryLanguage() {
        assertThat(WORDINGS).containsOnlyKeys(LEXICONS.catalogue().technologyIds());
        assertThat(WORDINGS.values())
                .allSatisfy(languages -> assertThat(LEXICONS.languages())
                        .allSatisfy(language ->
                                assertThat(languages.member(language).texts()).hasSizeGreaterThanOrEqualTo(LEAST)));
    }

    private static Stream<String> technologies(String language, String text) {
        Lexicon lexicon = LEXICONS.language(language).orElseThrow();
        CleanText clean = new CleanText(text, new int[text.length() + 1], text);
        Sentence sentence = new Sentence(0, 0, lexicon.tokenizer().tokens(clean, 0, text.length()));
        return new MentionFinder(LEXICONS, lexicon)
                .read(sentence).all(Tag.TECHNOLOGY).stream().map(Mention::value);
    }
}
