package org.stancewatch.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stancewatch.app.config.Assignment;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.ConfigurationLoader;
import org.stancewatch.app.config.Origin;
import org.stancewatch.app.config.Setting;
import org.stancewatch.app.config.Setting.Flag;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The settings a command heeds: gives it {@code --config} and the flags of the catalogue, and hands it what is in force. */
class ConfigurationOptions {

    private static final String SERDE = "serde.";

    private final List<Setting<?>> heeded;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "A file of settings (default: stancewatch.yaml, where there is one); see docs/configuration.md.")
    private Optional<Path> file = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli calls addFlags first
    private CommandSpec command;

    private Optional<Configuration> configuration = Optional.empty();

    ConfigurationOptions(List<Setting<?>> heeded) {
        this.heeded = List.copyOf(heeded);
    }

    @Spec(Spec.Target.MIXEE)
    void addFlags(CommandSpec mixee) {
        heeded.stream()
                .flatMap(setting -> setting.flag().map(flag -> option(setting, flag)).stream())
                .forEach(mixee::addOption);
    }

    /**
     * What is in force.
     *
     * @throws org.stancewatch.app.config.ConfigurationFault where a layer says what cannot be
     */
    Configuration configuration() {
        if (configuration.isEmpty()) {
            configuration = Optional.of(ConfigurationLoader.load(file, System.getenv(), given()));
        }
        return configuration.get();
    }

    CommandSpec command() {
        return command;
    }

    private List<Assignment> given() {
        List<Assignment> given = new ArrayList<>();
        heeded.forEach(setting -> setting.flag().ifPresent(flag -> given.addAll(given(setting, flag))));
        return given;
    }

    private List<Assignment> given(Setting<?> setting, Flag flag) {
        var parsed = command.commandLine().getParseResult().matchedOption(flag.name());
        if (parsed == null) {
            return List.of();
        }
        Origin origin = Origin.flag(flag.name());
        if (setting.isFamily()) {
            return parsed.originalStringValues().stream()
                    .map(pair -> member(setting, pair, origin))
                    .toList();
        }
        List<String> items = flag.constant().map(List::of).orElseGet(parsed::originalStringValues);
        return List.of(new Assignment(setting.key(), items, origin));
    }

    /** A setting of the serde has its own namespace in a file, and goes the same way as Kafka's here. */
    private static Assignment member(Setting<?> family, String pair, Origin origin) {
        String name = pair.substring(0, pair.indexOf('='));
        String key = name.startsWith(SERDE) ? name : family.prefix() + name;
        return new Assignment(key, List.of(pair.substring(name.length() + 1)), origin);
    }

    private static OptionSpec option(Setting<?> setting, Flag flag) {
        OptionSpec.Builder option = OptionSpec.builder(flag.name()).description(description(setting));
        if (flag.constant().isPresent()) {
            return option.type(boolean.class).arity("0").build();
        }
        option.paramLabel(flag.label()).arity("1");
        if (setting.isFamily()) {
            option.type(Map.class).auxiliaryTypes(String.class, String.class);
        } else if (setting.type().list()) {
            option.type(List.class).auxiliaryTypes(String.class);
        } else {
            option.type(String.class);
        }
        return option.build();
    }

    private static String description(Setting<?> setting) {
        String standing =
                setting.defaultValue().map(value -> " Default: " + value + ".").orElse("");
        return (setting.purpose() + standing + " Setting " + setting.key() + ".").replace("%", "%%");
    }
}
