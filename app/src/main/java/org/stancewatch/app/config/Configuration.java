package org.stancewatch.app.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings in force, each with its origin. Immutable; every value is of its type. */
public final class Configuration {

    private final SortedMap<String, Assignment> given;

    Configuration(Map<String, Assignment> given) {
        this.given = new TreeMap<>(given);
    }

    /** The value of a setting that has a default. */
    public <T> T get(Setting<T> setting) {
        return find(setting).orElseThrow(() -> new IllegalStateException(setting.key() + ": is not set"));
    }

    /** The value, where somebody has given one or there is a default. */
    public <T> Optional<T> find(Setting<T> setting) {
        return assignment(setting).map(setting.type()::parse);
    }

    /** {@link #find} of a number. */
    public OptionalInt findInt(Setting<Integer> setting) {
        return find(setting).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** Where the value of {@code setting} comes from, if it is set. */
    public Optional<Origin> origin(Setting<?> setting) {
        return assignment(setting).map(Assignment::origin);
    }

    /** The keys of a family that are set, without its prefix, those that are settings of their own left out. */
    public Map<String, String> family(Setting<?> family) {
        return members(family)
                .collect(Collectors.toMap(
                        member -> member.key().substring(family.prefix().length()), Assignment::text));
    }

    /** What somebody has set, then the defaults: each in the order of the catalogue. */
    public List<Assignment> effective() {
        Map<String, Assignment> effective = new LinkedHashMap<>();
        Settings.all().stream()
                .filter(setting -> !setting.isFamily())
                .flatMap(setting -> Stream.ofNullable(given.get(setting.key())))
                .forEach(value -> effective.put(value.key(), value));
        given.values().forEach(value -> effective.putIfAbsent(value.key(), value));
        Settings.all().stream()
                .flatMap(setting -> setting.byDefault().stream())
                .forEach(value -> effective.putIfAbsent(value.key(), value));
        return List.copyOf(effective.values());
    }

    /** All of it in one line, secrets masked. */
    @Override
    public String toString() {
        return effective().stream()
                .map(value -> value.key() + "=" + value.shown() + " (" + value.origin() + ")")
                .collect(Collectors.joining(", "));
    }

    private Optional<Assignment> assignment(Setting<?> setting) {
        return Optional.ofNullable(given.get(setting.key())).or(setting::byDefault);
    }

    private Stream<Assignment> members(Setting<?> family) {
        return given.values().stream()
                .filter(value -> Settings.find(value.key()).equals(Optional.of(family)));
    }
}
