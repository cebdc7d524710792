package org.stancewatch.ingest.archive;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageLanguageTest {

    private final PageLanguage languages = reading("en", "fr");

    @Test
    void theWordsTellTheLanguage() {
        assertThat(languages.of(page("", MadeUpPages.FRENCH))).contains("fr");
        assertThat(languages.of(page("", MadeUpPages.ENGLISH))).contains("en");
        assertThat(languages.of(page("", MadeUpPages.SPANISH))).contains("es");
        assertThat(languages.of(page("", MadeUpPages.GERMAN))).contains("de");
    }

    @Test
    void theWordsGoBeforeATemplateThatDeclaresEnglish() {
        assertThat(languages.of(page("en-US", MadeUpPages.SPANISH))).contains("es");
    }

    @Test
    void theWordsGoBeforeATemplateThatDeclaresAnotherLanguage() {
        assertThat(languages.of(page("es", MadeUpPages.ENGLISH))).contains("en");
    }

    @Test
    void aFewWordsLeaveItToTheDeclaration() {
        assertThat(languages.of(page("es-MX", "El puerto."))).contains("es");
    }

    @Test
    void aPageThatDeclaresNothingAndSaysLittleIsNotKnown() {
        Optional<String> unknown = languages.of(page("", "Veldsted 3, Norholm 2."));
        assertThat(unknown).isEmpty();
        assertThat(languages.isRead(unknown)).isTrue();
    }

    @Test
    void otherLettersAreAnotherLanguageThoughTheTemplateSaysEnglish() {
        assertThat(languages.of(page("en", MadeUpPages.RUSSIAN))).contains(PageLanguage.OTHER_SCRIPT);
    }

    @Test
    void otherLettersInAnOldCharsetAreToo() {
        byte[] html = MadeUpPages.page("", MadeUpPages.RUSSIAN).getBytes(Charset.forName("windows-1251"));
        assertThat(languages.of(new HttpPage(html, Optional.empty(), Optional.empty())))
                .contains(PageLanguage.OTHER_SCRIPT);
    }

    @Test
    void otherLettersLeaveTheLanguageToTheDeclaration() {
        assertThat(languages.of(page("ru", MadeUpPages.RUSSIAN))).contains("ru");
    }

    @Test
    void whoReadsALanguageOfOtherLettersKeepsWhatDeclaresNothing() {
        PageLanguage russian = reading("en", "ru");
        assertThat(russian.isRead(russian.of(page("", MadeUpPages.RUSSIAN)))).isTrue();
    }

    @Test
    void theServerTellsWhatThePageDoesNot() {
        byte[] html = "<html><p>Veldsted".getBytes(UTF_8);
        assertThat(languages.of(new HttpPage(html, Optional.empty(), Optional.of("de-DE"))))
                .contains("de");
    }

    @Test
    void ofTheLanguagesAServerTellsThatWhichIsReadCounts() {
        byte[] html = "<html><p>Veldsted".getBytes(UTF_8);
        assertThat(languages.of(new HttpPage(html, Optional.empty(), Optional.of("de, fr"))))
                .contains("fr");
    }

    @Test
    void scriptsAreNoWords() {
        String script = "<script>" + "the of and to in is that for it ".repeat(20) + "</script>";
        assertThat(languages.of(page("", script))).isEmpty();
    }

    @Test
    void ofWideLettersNothingIsKnown() {
        byte[] html = MadeUpPages.page("de", MadeUpPages.GERMAN).getBytes(UTF_16);
        assertThat(languages.of(new HttpPage(html, Optional.of("utf-16"), Optional.empty())))
                .isEmpty();
    }

    @Test
    void whoReadsSpanishKeepsIt() {
        PageLanguage spanish = reading("es");
        assertThat(spanish.isRead(spanish.of(page("", MadeUpPages.SPANISH)))).isTrue();
        assertThat(spanish.isRead(spanish.of(page("", MadeUpPages.ENGLISH)))).isFalse();
    }

    private static PageLanguage reading(String... codes) {
        return new PageLanguage(Set.of(codes), CommonWords.bundled());
    }

    private static HttpPage page(String language, String sentence) {
        String html = sentence.length() < 50
                ? "<html lang='" + language + "'><p>" + sentence
                : MadeUpPages.page(language, sentence);
        return new HttpPage(html.getBytes(UTF_8), Optional.of("utf-8"), Optional.empty());
    }
}
