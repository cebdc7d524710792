package org.stancewatch.app.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stancewatch.app.standalone.DataDirectory;
import org.stancewatch.ingest.push.PushConfig;

/** Those of ingest that are not of every command, part of the catalogue. */
public final class IngestSettings {

    public static final Setting<Path> SOURCES_FILE = Setting.of(
                    "ingest.sources-file",
                    SettingTypes.PATH,
                    "The list of sources, see docs/feeds.md; unset: sources.yaml in data, where there is one.")
            .withFlag("--sources", "FILE");

    public static final Setting<String> PUSH_TOKEN = Setting.of(
            "ingest.push.token",
            SettingType.of("text", "16 characters or more", IngestSettings::token),
            "What whoever sends articles over HTTP must show, 16 characters or more; unset: nobody can.");

    public static final Setting<String> PUSH_HOST = Setting.of(
                    "ingest.push.host", SettingTypes.TEXT, "Where articles are taken in; 0.0.0.0 opens that to all.")
            .withDefault(PushConfig.DEFAULT_HOST);

    public static final Setting<Integer> PUSH_PORT = Setting.of(
                    "ingest.push.port",
                    SettingTypes.LISTENING_PORT,
                    "Of the same; 0: any free port, told at the start.")
            .withDefault(0);

    private static final List<Setting<?>> ALL = List.of(SOURCES_FILE, PUSH_TOKEN, PUSH_HOST, PUSH_PORT);

    private IngestSettings() {}

    static List<Setting<?>> all() {
        return ALL;
    }

    /** Which list of sources a command works on. */
    public static List<Setting<?>> sources() {
        return List.of(Settings.DATA, SOURCES_FILE);
    }

    /** The list of sources that {@code settings} name. */
    public static Path sourcesFile(Configuration settings) {
        return settings.find(SOURCES_FILE).orElseGet(() -> DataDirectory.sourcesUnder(settings.get(Settings.DATA)));
    }

    /** How articles are taken in over HTTP; empty without a token. */
    public static Optional<PushConfig> push(Configuration settings) {
        return settings.find(PUSH_TOKEN)
                .map(token -> PushConfig.of(settings.get(PUSH_HOST), settings.get(PUSH_PORT), token));
    }

    private static String token(String text) {
        return PushConfig.of(PushConfig.DEFAULT_HOST, 0, text).token();
    }
}
