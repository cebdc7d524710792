package org.stancewatch.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.Setting;
import org.stancewatch.app.config.Settings;
import org.stancewatch.extraction.Stage;
import org.stancewatch.schemas.rejected.Fingerprint;

/** What reads news otherwise than the product does by itself, a line each: the same lines, the same reading. */
final class ReplayRules {

    private static final int ENOUGH_TO_TELL = 12;

    private ReplayRules() {}

    static List<String> of(Configuration settings, Collection<Stage> without) {
        List<String> rules = new ArrayList<>();
        for (Setting<List<Path>> catalogue : List.of(Settings.TECHNOLOGIES, Settings.COMPANIES, Settings.PUBLISHERS)) {
            settings.find(catalogue)
                    .ifPresent(files -> files.forEach(file -> rules.add(catalogue.key() + ": " + content(file))));
        }
        without.stream().sorted().forEach(stage -> rules.add("without: " + stage));
        return rules;
    }

    private static String content(Path file) {
        try {
            String hash = Fingerprint.of(Files.readAllBytes(file)).sha256();
            return file.getFileName() + " (" + hash.substring(0, ENOUGH_TO_TELL) + ")";
        } catch (IOException fault) {
            throw new UncheckedIOException(file + ": cannot be read: " + fault.getMessage(), fault);
        }
    }
}
