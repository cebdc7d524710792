package org.stancewatch.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private final Tokenizer tokenizer = new Tokenizer(Set.of("l", "qu", "n"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            self-driving cars|self driving cars
            won't stop|won't stop
            Amazon's cameras|Amazon 's cameras
            l'usage qu’IBM|l' usage qu' IBM
            10,000 at 2.5|10,000 at 2.5
            the U.S. police|the U.S. police
            now.Apple said|now . Apple said
            Character.AI bars|Character.AI bars
            Amazon.com said|Amazon.com said
            2020-06-10|2020-06-10
            """)
    void aTextIsCutIntoWords(String text, String words) {
        assertThat(String.join(" ", forms(text))).isEqualTo(words);
    }

    private List<String> forms(String text) {
        CleanText clean = new Repair(Set.of(), Set.of()).apply(text);
        return tokenizer.tokens(clean, 0, text.length()).stream()
                .map(Token::form)
                .toList();
    }
}
