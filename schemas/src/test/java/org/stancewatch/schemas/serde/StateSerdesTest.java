package org.stancewatch.schemas.serde;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.schemas.codec.Codec;
import org.stancewatch.schemas.codec.Codecs;

/** What earlier programs left in stores; the bytes are theirs, the values are told by hand. */
class StateSerdesTest {

    private static final String CHANGELOG = "stance-aggregator-verdicts-changelog";

    static Stream<Arguments> kept() {
        return Stream.of(
                kept("ArticleClaims/1", Codecs.ARTICLE_CLAIMS, KeptValues.CLAIMS),
                kept("Verdict/1", Codecs.VERDICT, KeptValues.VERDICT),
                kept("ArticleMemory/1", Codecs.ARTICLE_MEMORY, KeptValues.MEMORY),
                kept("AlertRegister/1", Codecs.ALERT_REGISTER, KeptValues.REGISTER),
                kept("CompanyStance/1", Codecs.TIMELINE, KeptValues.TIMELINE),
                kept("CompanySummary/1", Codecs.COMPANY_SUMMARY, KeptValues.SUMMARY));
    }

    private static <T> Arguments kept(String file, Codec<T, ?> codec, T value) {
        return Arguments.of(file, StateSerdes.of(codec).deserializer(), value);
    }

    /** Field by field: evidence takes itself for equal whatever rules read it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("kept")
    <T> void a_value_that_an_earlier_program_kept_is_read(String file, Deserializer<T> deserializer, T value)
            throws IOException {
        assertThat(deserializer.deserialize(CHANGELOG, bytes(file)))
                .usingRecursiveComparison()
                .isEqualTo(value);
    }

    @Test
    void a_value_of_a_newer_program_names_record_fingerprint_and_remedy() throws IOException {
        byte[] newer = bytes("Verdict/1");
        System.arraycopy(new byte[] {1, 2, 3, 4, 5, 6, 7, (byte) 0xf8}, 0, newer, 2, 8);

        assertThatThrownBy(() -> verdicts().deserialize(CHANGELOG, newer))
                .isInstanceOf(UnknownStateException.class)
                .hasMessage(
                        "stance-aggregator-verdicts-changelog: Verdict of 112 bytes: no release up to this one kept it"
                                + " under the schema of fingerprint f807060504030201; a newer program wrote it: start that one, or"
                                + " clean up and build another generation (docs/operations.md, Upgrade)");
    }

    @Test
    void bytes_that_no_program_kept_are_no_state_of_a_newer_one() {
        assertThatThrownBy(() -> verdicts().deserialize(CHANGELOG, "no state".getBytes(US_ASCII)))
                .isInstanceOf(SerializationException.class);
    }

    private static Deserializer<?> verdicts() {
        return StateSerdes.of(Codecs.VERDICT).deserializer();
    }

    /** Behind a line that says which commit wrote them. */
    private static byte[] bytes(String file) throws IOException {
        try (InputStream text = StateSerdesTest.class.getResourceAsStream("/state/" + file + ".base64")) {
            String all = new String(Objects.requireNonNull(text, file).readAllBytes(), US_ASCII);
            return Base64.getMimeDecoder().decode(all.substring(all.indexOf('\n')));
        }
    }
}
