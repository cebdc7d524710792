package org.stancewatch.app.config;

import static org.stancewatch.app.config.SettingTypes.choice;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.event.Level;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.processor.Application;
import org.stancewatch.processor.ProcessorConfig;
import org.stancewatch.schemas.serde.SerdeConfig;
import org.stancewatch.schemas.topic.TopicLayout;

/** The catalogue of settings: what is not here is refused. docs/configuration.md is written from it. */
public final class Settings {

    public static final Setting<Path> DATA = Setting.of(
                    "data", SettingTypes.PATH, "Where a standalone stack keeps all; other commands find it there.")
            .withDefault("data/standalone")
            .withFlag("--data", "DIR");

    public static final Setting<String> BOOTSTRAP = Setting.of(
                    "kafka.bootstrap.servers",
                    SettingTypes.BROKERS,
                    "A given Kafka cluster, with registry.url; unset: the standalone stack on data. run has its own.")
            .withFlag("--bootstrap", "HOST:PORT");

    public static final Setting<Map<String, String>> KAFKA = Setting.of(
                    "kafka.*", SettingTypes.KAFKA, "Passed through to every Kafka client under Kafka's own names.")
            .withFlag("--kafka", "KEY=VALUE");

    public static final Setting<URI> REGISTRY = Setting.of(
                    "registry.url",
                    SettingTypes.HTTP_ADDRESS,
                    "The registry of that cluster, without the path of an API.")
            .withFlag("--registry", "URL");

    public static final Setting<String> SERIALIZER = Setting.of(
            SerdeConfig.SERIALIZER,
            SettingTypes.TEXT,
            "Class that writes values; unset: Apicurio's, in Confluent's format.");

    public static final Setting<String> DESERIALIZER =
            Setting.of(SerdeConfig.DESERIALIZER, SettingTypes.TEXT, "Class that reads values; unset: Apicurio's.");

    public static final Setting<Map<String, String>> SERDE =
            Setting.of(SerdeConfig.PREFIX + "*", SettingTypes.FAMILY, "Passed through to both, under their own names.");

    public static final Setting<Integer> PARTITIONS = Setting.of(
                    "topics.partitions",
                    SettingTypes.COUNT,
                    "Of each topic, settled by the first start; unset: what is there, " + TopicLayout.DEFAULT_PARTITIONS
                            + " on a first start.")
            .withFlag("--partitions", "N");

    public static final Setting<Integer> REPLICATION = Setting.of(
                    "topics.replication-factor",
                    SettingTypes.COUNT,
                    "Of each topic that is created; unset: 3, or one for each broker where there are fewer, as in run.")
            .withFlag("--replication-factor", "N");

    public static final Setting<Integer> BROKER_PORT = Setting.of(
                    "broker.port", SettingTypes.PORT, "Of the broker of run; unset: any free port.")
            .withFlag("--broker-port", "PORT");

    public static final Setting<Integer> REGISTRY_PORT = Setting.of(
                    "registry.port", SettingTypes.PORT, "Of the registry of run; unset: any free port.")
            .withFlag("--registry-port", "PORT");

    public static final Setting<Boolean> SAMPLE = Setting.of(
                    "ingest.sample", SettingTypes.BOOLEAN, "Whether run publishes the bundled sample of news, once.")
            .withDefault(true)
            .withSwitch("--no-sample", "false");

    public static final Setting<String> INSTANCE = Setting.of(
                    "processor.instance",
                    SettingTypes.TEXT,
                    "Name of this instance, unique in the cluster, the same after a restart; unset: the host name.")
            .withFlag("--instance", "NAME");

    public static final Setting<Path> STATE = Setting.of(
                    "processor.state-directory",
                    SettingTypes.PATH,
                    "Where local stores live; what is lost there is restored. run has its own, in data.")
            .withDefault("data/state")
            .withFlag("--state", "DIR");

    public static final Setting<Integer> THREADS = Setting.of(
                    "processor.threads", SettingTypes.COUNT, "Stream threads of each application.")
            .withDefault(1);

    public static final Setting<Duration> COMMIT_INTERVAL = Setting.of(
                    "processor.commit-interval",
                    SettingTypes.DURATION_WITH_UNIT,
                    "How often transactions commit: the floor of latency.")
            .withDefault(ProcessorConfig.DEFAULT_COMMIT_INTERVAL.toMillis() + "ms");

    public static final Setting<Set<Application>> APPLICATIONS = Setting.of(
                    "processor.applications", SettingTypes.APPLICATIONS, "Which of the two applications run here.")
            .withDefault("extractor, aggregator");

    public static final Setting<String> HTTP_HOST = Setting.of(
                    "http.host", SettingTypes.TEXT, "Where health and metrics are served; 0.0.0.0 opens them to all.")
            .withDefault("127.0.0.1")
            .withFlag("--http-host", "ADDRESS");

    public static final Setting<Integer> HTTP_PORT = Setting.of(
                    "http.port",
                    SettingTypes.LISTENING_PORT,
                    "Of health and metrics; 0: any free port, told at the start.")
            .withDefault(0)
            .withFlag("--http-port", "PORT");

    public static final Setting<LogConfig.Format> LOG_FORMAT = Setting.of(
                    "log.format", choice(LogConfig.Format.class), "How a line of the log is written.")
            .withDefault("text");

    public static final Setting<Level> LOG_LEVEL = Setting.of(
                    "log.level", choice(Level.class), "From which level on the product's own lines are logged.")
            .withDefault("info");

    public static final Setting<List<Path>> TECHNOLOGIES = catalogue("technologies");

    public static final Setting<List<Path>> COMPANIES = catalogue("companies");

    public static final Setting<List<Path>> PUBLISHERS = catalogue("publishers");

    public static final Setting<String> LANGUAGE = Setting.of(
                    "alerts.language",
                    choice(Headlines.languages()),
                    "Of the headlines that run and alerts print; each alert holds those of all languages.")
            .withDefault(Headlines.ENGLISH)
            .withFlag("--language", "CODE");

    private static final List<Setting<?>> OWN = List.of(
            DATA,
            BOOTSTRAP,
            KAFKA,
            REGISTRY,
            SERIALIZER,
            DESERIALIZER,
            SERDE,
            PARTITIONS,
            REPLICATION,
            BROKER_PORT,
            REGISTRY_PORT,
            SAMPLE,
            INSTANCE,
            STATE,
            THREADS,
            COMMIT_INTERVAL,
            APPLICATIONS,
            HTTP_HOST,
            HTTP_PORT,
            LOG_FORMAT,
            LOG_LEVEL,
            TECHNOLOGIES,
            COMPANIES,
            PUBLISHERS,
            LANGUAGE);

    private static final List<Setting<?>> ALL =
            together(OWN, IngestSettings.all(), ReplaySettings.all(), DashboardSettings.all());

    private Settings() {}

    private static Setting<List<Path>> catalogue(String entries) {
        String effect = "Files of " + entries + ", added to the bundled ones; the same id replaces.";
        return Setting.of("catalogue." + entries, SettingTypes.FILE.several(), effect);
    }

    /** All, those of one room together. */
    public static List<Setting<?>> all() {
        return ALL;
    }

    /** All settings of {@code groups}. */
    @SafeVarargs
    public static List<Setting<?>> together(List<Setting<?>>... groups) {
        List<Setting<?>> all = new ArrayList<>();
        for (List<Setting<?>> group : groups) {
            all.addAll(group);
        }
        return List.copyOf(all);
    }

    /** Which cluster, and how to talk to it. */
    public static List<Setting<?>> cluster() {
        return List.of(DATA, BOOTSTRAP, KAFKA, REGISTRY, SERIALIZER, DESERIALIZER, SERDE);
    }

    /** What is watched beyond the bundled catalogues. */
    public static List<Setting<?>> catalogues() {
        return List.of(TECHNOLOGIES, COMPANIES, PUBLISHERS);
    }

    /** What alerts are printed with. */
    public static List<Setting<?>> printing() {
        return List.of(TECHNOLOGIES, COMPANIES, LANGUAGE);
    }

    /** How the applications run. */
    public static List<Setting<?>> processor() {
        return List.of(ReplaySettings.GENERATION, THREADS, COMMIT_INTERVAL, APPLICATIONS);
    }

    /** What every service needs to be seen from outside. */
    public static List<Setting<?>> service() {
        return List.of(HTTP_HOST, HTTP_PORT, LOG_FORMAT, LOG_LEVEL);
    }

    /** The setting that covers {@code key}; a key of its own goes before a family. */
    static Optional<Setting<?>> find(String key) {
        return Stream.concat(
                        ALL.stream().filter(setting -> !setting.isFamily()),
                        ALL.stream().filter(Setting::isFamily))
                .filter(setting -> setting.covers(key))
                .findFirst();
    }

    /** Every key that has a name of its own. */
    static Collection<String> keys() {
        return ALL.stream()
                .filter(setting -> !setting.isFamily())
                .<String>map(Setting::key)
                .toList();
    }
}
