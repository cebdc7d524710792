package org.stancewatch.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.domain.GeneratedDocument;

class SettingsTest {

    static List<Setting<?>> settings() {
        return Settings.all();
    }

    static Stream<Setting<?>> settingsWithDefaults() {
        return Settings.all().stream().filter(setting -> setting.byDefault().isPresent());
    }

    @Test
    void noTwoSettingsShareAKeyAFlagOrAVariable() {
        assertThat(settings()).extracting(Setting::key).doesNotHaveDuplicates();
        assertThat(settings()).extracting(Setting::variable).doesNotHaveDuplicates();
        assertThat(settings().stream().flatMap(setting -> setting.flag().stream()))
                .extracting(Setting.Flag::name)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("settingsWithDefaults")
    void aDefaultIsOfItsType(Setting<?> setting) {
        assertThatCode(() -> setting.type().parse(setting.byDefault().orElseThrow()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aPurposeIsOneSentenceOrTwoOnOneLine(Setting<?> setting) {
        assertThat(setting.purpose()).endsWith(".").doesNotContain("\n");
    }

    @Test
    @Tag(GeneratedDocument.TAG)
    void theDocumentOfSettingsTellsWhatTheCatalogueSays() {
        GeneratedDocument.of("docs/configuration.md").requirePart("settings", SettingTables.settings());
    }
}
