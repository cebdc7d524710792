package org.stancewatch.schemas.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts saved subjects back into a registry that has lost them, under their own ids. */
public final class SchemaRestore {

    private final RegistryApi registry;

    public SchemaRestore(RegistryApi registry) {
        this.registry = registry;
    }

    /**
     * Restores the subjects that are missing, and leaves those that are there as they are. Changes nothing where any of
     * them stands in the way of the backup.
     *
     * @return names of the subjects restored
     * @throws RegistryFault where what is there differs from the backup, an id is taken by another schema, or the
     *     registry refuses
     */
    public List<String> restore(SchemaBackup backup) {
        requireNone(backup.subjects().stream().flatMap(this::conflicts).toList());
        List<Subject> missing =
                backup.subjects().stream().filter(this::isMissing).toList();
        if (!missing.isEmpty()) {
            registry.restore(missing);
        }
        missing.forEach(subject ->
                subject.compatibility().ifPresent(level -> registry.setCompatibility(subject.name(), level)));
        // Apicurio answers 204 whatever became of a subject.
        requireNone(missing.stream().flatMap(this::failures).toList());
        return missing.stream().map(Subject::name).toList();
    }

    private boolean isMissing(Subject saved) {
        return present(saved).isEmpty();
    }

    private Stream<String> conflicts(Subject saved) {
        return present(saved).map(found -> differences(saved, found)).orElseGet(() -> takenIds(saved));
    }

    private Stream<String> failures(Subject saved) {
        return present(saved)
                .map(found -> differences(saved, found))
                .orElseGet(() -> Stream.of(saved.name() + ": the registry did not take it"));
    }

    private static Stream<String> differences(Subject saved, Subject found) {
        return saved.versions().stream()
                .filter(version -> !found.versions().contains(version))
                .map(version -> told(saved, version) + difference(version, found));
    }

    private static String difference(SchemaVersion saved, Subject found) {
        return found.versions().stream()
                .filter(version -> version.version() == saved.version())
                .findAny()
                .map(version -> version.id() == saved.id()
                        ? "stands in the registry with another schema"
                        : "stands in the registry under id " + version.id())
                .orElse("is missing beside others that are there");
    }

    private Stream<String> takenIds(Subject saved) {
        return saved.versions().stream()
                .filter(version -> registry.schema(version.id())
                        .filter(taken -> !taken.equals(version.schema()))
                        .isPresent())
                .map(version -> told(saved, version) + "the id is taken by another schema in the registry");
    }

    /** Apicurio knows a subject whose level is set before it has a version. */
    private Optional<Subject> present(Subject saved) {
        return registry.subject(saved.name())
                .filter(subject -> !subject.versions().isEmpty());
    }

    private static String told(Subject subject, SchemaVersion version) {
        return subject.name() + ": version " + version.version() + " under id " + version.id() + ": ";
    }

    private static void requireNone(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new RegistryFault(String.join("; ", faults));
        }
    }
}
