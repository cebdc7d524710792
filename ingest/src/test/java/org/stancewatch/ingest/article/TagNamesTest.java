package org.stancewatch.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagNamesTest {

    private static final String LONG = "x".repeat(20_000);

    @ParameterizedTest
    @ValueSource(strings = {"<", "</", "<p><", "text <a", "<<", "<p/><"})
    void aNameWithoutEndIsNotBearable(String begin) {
        assertThat(TagNames.areBearable(begin + LONG + ">")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p>", "<p ", "<p\n", "<br/", "< ", "a < b ", "<!", "<1", "a<="})
    void longWordsThatAreNoNamesAre(String begin) {
        assertThat(TagNames.areBearable(begin + LONG)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16LE", "UTF-16BE"})
    void bytesOfAnyCharsetAreLookedAt(String charset) {
        assertThat(TagNames.areBearable(("<" + LONG + ">").getBytes(Charset.forName(charset))))
                .isFalse();
    }

    @Test
    void ordinaryMarkupIs() {
        byte[] page = "<p class=lead>The ferry sails.</p>".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        assertThat(TagNames.areBearable(page)).isTrue();
    }
}
