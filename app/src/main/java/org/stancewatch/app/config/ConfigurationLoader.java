package org.stancewatch.app.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.NearestName;

/** Lays the layers over each other: defaults, a file, the environment, the command line; the later wins. */
public final class ConfigurationLoader {

    /** Read where no other file is named and the caller's directory has it. */
    public static final Path DEFAULT_FILE = Path.of("stancewatch.yaml");

    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> environment;

    private ConfigurationLoader(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * The settings in force.
     *
     * @param file named on the command line; else the environment may name one
     * @param flags what the command line sets
     * @throws ConfigurationFault with every fault of every layer
     */
    public static Configuration load(Optional<Path> file, Map<String, String> environment, List<Assignment> flags) {
        return new ConfigurationLoader(environment).load(file, flags);
    }

    private Configuration load(Optional<Path> file, List<Assignment> flags) {
        List<Assignment> inFile =
                file(file).map(path -> ConfigFile.read(path, faults::add)).orElse(List.of());
        List<Assignment> inEnvironment = Environment.read(environment, faults::add);
        Map<String, Assignment> effective = new LinkedHashMap<>();
        SecretReferences secrets = new SecretReferences(environment);
        Stream.of(inFile, inEnvironment, flags)
                .flatMap(List::stream)
                .filter(this::isKnown)
                .map(given -> secrets.resolved(given, faults::add))
                .filter(this::isOfItsType)
                .forEach(given -> effective.put(given.key(), given));
        if (!faults.isEmpty()) {
            throw new ConfigurationFault(faults);
        }
        return new Configuration(effective);
    }

    private Optional<Path> file(Optional<Path> named) {
        return named.or(() -> Optional.ofNullable(environment.get(Environment.FILE))
                        .filter(name -> !name.isBlank())
                        .map(Path::of))
                .or(() -> Optional.of(DEFAULT_FILE).filter(Files::exists));
    }

    private boolean isKnown(Assignment given) {
        Optional<Setting<?>> setting = Settings.find(given.key());
        Optional<String> fault = setting.isEmpty()
                ? Optional.of("unknown key" + NearestName.suggested(given.key(), names()))
                : setting.filter(Settings.KAFKA::equals).flatMap(family -> KafkaKeys.nameFault(nameIn(family, given)));
        fault.ifPresent(reason -> faults.add(given.fault(reason)));
        return fault.isEmpty();
    }

    private boolean isOfItsType(Assignment given) {
        try {
            Settings.find(given.key()).orElseThrow().type().parse(given);
            return true;
        } catch (SettingType.Mismatch fault) {
            faults.add(given.fault(String.valueOf(fault.getMessage())));
            return false;
        }
    }

    private static String nameIn(Setting<?> family, Assignment given) {
        return given.key().substring(family.prefix().length());
    }

    private static List<String> names() {
        return Stream.concat(
                        Settings.keys().stream(),
                        KafkaKeys.names().stream().map(name -> Settings.KAFKA.prefix() + name))
                .toList();
    }
}
