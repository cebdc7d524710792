package org.stancewatch.app.config;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.NearestName;

/** The settings among the variables of the environment: {@code STANCEWATCH_} and the key, in capitals with underscores. */
final class Environment {

    static final String PREFIX = "STANCEWATCH_";
    /** Names the file of settings. */
    static final String FILE = PREFIX + "CONFIG";

    /** Read by the launcher, or before any setting. */
    private static final Set<String> OTHERS = Set.of(FILE, PREFIX + "JVM_FLAGS", PREFIX + "HOME");

    /** What Kubernetes puts into every container for a service whose name begins with ours. */
    private static final Predicate<String> SERVICE_LINK = Pattern.compile(
                    ".*_SERVICE_(HOST|PORT)(_.*)?|.*_PORT_\\d+_(TCP|UDP)(_.*)?")
            .asMatchPredicate();

    private static final Predicate<String> SERVICE_ADDRESS =
            Pattern.compile("(tcp|udp)://.*").asMatchPredicate();

    private Environment() {}

    /** What the variables set; an empty one sets nothing; what is wrong with a name goes to {@code faults}. */
    static List<Assignment> read(Map<String, String> variables, Consumer<String> faults) {
        return new TreeMap<>(variables)
                .entrySet().stream()
                        .filter(variable -> variable.getKey().startsWith(PREFIX))
                        .filter(variable -> !OTHERS.contains(variable.getKey()))
                        .filter(variable -> !variable.getValue().isBlank())
                        .flatMap(variable -> assignment(variable.getKey(), variable.getValue(), faults).stream())
                        .toList();
    }

    private static Optional<Assignment> assignment(String variable, String value, Consumer<String> faults) {
        Optional<String> key = Optional.ofNullable(Names.KEYS.get(variable)).or(() -> ofFamily(variable));
        if (key.isEmpty() && !SERVICE_LINK.test(variable) && !SERVICE_ADDRESS.test(value)) {
            faults.accept(variable + ": unknown variable" + NearestName.suggested(variable, Names.KEYS.keySet()));
        }
        return key.map(known -> new Assignment(known, items(known, value), Origin.environment(variable)));
    }

    private static List<String> items(String key, String value) {
        return Settings.find(key).map(setting -> setting.items(value)).orElseThrow();
    }

    /** A name that only its library knows, spelled the way nearly all are. */
    private static Optional<String> ofFamily(String variable) {
        return Settings.all().stream()
                .filter(Setting::isFamily)
                .map(Setting::prefix)
                .filter(prefix -> variable.startsWith(Setting.variable(prefix)))
                .filter(prefix -> variable.length() > Setting.variable(prefix).length())
                .map(prefix -> prefix
                        + dotted(variable.substring(Setting.variable(prefix).length())))
                .findFirst();
    }

    private static String dotted(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Keys by their variables; Kafka's too, for an underscore may stand for a dot, a dash or itself. */
    private static final class Names {
        private static final Map<String, String> KEYS = Stream.concat(
                        Settings.keys().stream(),
                        KafkaKeys.names().stream().map(name -> Settings.KAFKA.prefix() + name))
                .distinct()
                .collect(Collectors.toMap(Setting::variable, Function.identity(), (one, other) -> one));
    }
}
