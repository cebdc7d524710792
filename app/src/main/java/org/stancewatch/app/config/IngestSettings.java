package org.stancewatch.app.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.stancewatch.app.standalone.DataDirectory;
import org.stancewatch.ingest.fetch.FetchLimits;
import org.stancewatch.ingest.push.PushConfig;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.watch.Schedule;

/** Those of ingest that are not of every command, part of the catalogue. */
public final class IngestSettings {

    public static final Setting<List<URI>> SOURCES = Setting.of(
                    "ingest.sources",
                    SettingTypes.FEEDS,
                    "Feeds to watch beside those in the list, each at ingest.poll-interval; the flag may be repeated.")
            .withFlag("--source", "URL");

    public static final Setting<Duration> POLL = Setting.of(
                    "ingest.poll-interval",
                    SettingTypes.SECONDS_OR_DURATION,
                    "From one look at a source to the next, at least; one that seldom has news is looked at less often.")
            .withDefault(Schedule.DEFAULT_SHORTEST.toSeconds() + "s")
            .withFlag("--poll", "SECONDS");

    public static final Setting<Path> DIRECTORY = Setting.of(
                    "ingest.directory",
                    SettingTypes.PATH,
                    "Where ingest keeps what it has published and what is to be fetched. run has its own, in data.")
            .withDefault("data/ingest")
            .withFlag("--directory", "DIR");

    public static final Setting<String> CONTACT = Setting.of(
                    "ingest.contact",
                    SettingTypes.TEXT,
                    "Where publishers can reach you, a mail address or a page: told to every server that is asked.")
            .withFlag("--contact", "WHERE");

    public static final Setting<Duration> PAUSE = Setting.of(
                    "ingest.pause",
                    SettingTypes.DURATION_WITH_UNIT,
                    "Between two requests to a host; longer where its robots.txt says so.")
            .withDefault(FetchLimits.defaults().pause().toSeconds() + "s");

    public static final Setting<Integer> REQUESTS = Setting.of(
                    "ingest.requests-per-day", SettingTypes.COUNT, "That a host gets at most, in a day of UTC.")
            .withDefault(FetchLimits.defaults().visitsPerDay());

    public static final Setting<Duration> TIMEOUT = Setting.of(
                    "ingest.timeout",
                    SettingTypes.DURATION_WITH_UNIT,
                    "Of one request, from the connection to the last byte.")
            .withDefault(FetchLimits.defaults().timeout().toSeconds() + "s");

    public static final Setting<Duration> RETRY = Setting.of(
                    "ingest.retry",
                    SettingTypes.DURATION_WITH_UNIT,
                    "After a failure; twice as long after each that follows, up to six hours.")
            .withDefault("10s");

    public static final Setting<List<Duration>> LOOK_AGAIN = Setting.of(
                    "ingest.look-again",
                    SettingTypes.DURATION_WITH_UNIT.several(),
                    "How long after its publication an article is looked at again for corrections.")
            .withDefault("15m, 1h, 6h, 1d, 3d");

    public static final Setting<Path> SOURCES_FILE = Setting.of(
                    "ingest.sources-file",
                    SettingTypes.PATH,
                    "The list of sources, see docs/sources.md; unset: sources.yaml in data, where there is one.")
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

    private static final List<Setting<?>> ALL = List.of(
            SOURCES,
            POLL,
            SOURCES_FILE,
            DIRECTORY,
            CONTACT,
            PAUSE,
            REQUESTS,
            TIMEOUT,
            RETRY,
            LOOK_AGAIN,
            PUSH_TOKEN,
            PUSH_HOST,
            PUSH_PORT);

    private IngestSettings() {}

    static List<Setting<?>> all() {
        return ALL;
    }

    /** What is watched, and how. */
    public static List<Setting<?>> watching() {
        return List.of(SOURCES, POLL, SOURCES_FILE, CONTACT);
    }

    /** When sources are looked at. */
    public static Schedule schedule(Configuration settings) {
        Schedule usual = Schedule.every(settings.get(POLL));
        Duration retry = settings.get(RETRY);
        return new Schedule(
                usual.shortest(),
                usual.longest(),
                retry,
                retry.compareTo(usual.longestWait()) > 0 ? retry : usual.longestWait(),
                settings.get(LOOK_AGAIN),
                usual.threads());
    }

    /** What a fetch may take, and what a host is asked for. */
    public static FetchLimits limits(Configuration settings) {
        return new FetchLimits(
                settings.get(TIMEOUT),
                FetchLimits.defaults().maxBytes(),
                settings.get(PAUSE),
                settings.get(REQUESTS),
                settings.find(CONTACT));
    }

    /** The feeds that are watched beside those in the list. */
    public static List<Source> named(Configuration settings) {
        Optional<Duration> interval = Optional.of(settings.get(POLL));
        return settings.find(SOURCES).orElse(List.of()).stream()
                .distinct()
                .map(address -> Source.feed(address, interval))
                .toList();
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
