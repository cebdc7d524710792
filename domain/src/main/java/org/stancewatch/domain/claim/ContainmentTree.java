package org.stancewatch.domain.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of which some lie within others, as data: police lie within government, California within the United States. The
 * root contains every name, those the data does not list too.
 */
public final class ContainmentTree {

    private final String root;
    private final Map<String, String> parents;

    /** What each listed name lies within, the root left out. */
    private final Map<String, Set<String>> within;

    private ContainmentTree(String root, Map<String, String> parents) {
        this.root = root;
        this.parents = Map.copyOf(parents);
        this.within = parents.keySet().stream().collect(Collectors.toUnmodifiableMap(name -> name, this::listedAbove));
    }

    private Set<String> listedAbove(String name) {
        return Stream.iterate(parents.get(name), Objects::nonNull, parents::get)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads lines {@code parent: child child …} of a class path resource beside this class; {@code #} comments. */
    static ContainmentTree load(String root, String resource) {
        try (InputStream in = ContainmentTree.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, String> parents = new LinkedHashMap<>();
            lines.lines()
                    .filter(line -> !line.startsWith("#") && line.contains(":"))
                    .forEach(line -> addLine(line, parents));
            return new ContainmentTree(root, parents);
        } catch (IOException fault) {
            throw new UncheckedIOException(resource, fault);
        }
    }

    private static void addLine(String line, Map<String, String> parents) {
        String[] sides = line.split(":", 2);
        Stream.of(sides[1].trim().split("\\s+")).forEach(child -> parents.put(child, sides[0].trim()));
    }

    /** Every name the data lists below the root. */
    public Set<String> names() {
        return parents.keySet();
    }

    /** What {@code name} lies directly within; empty for the root. */
    public Optional<String> parentOf(String name) {
        return name.equals(root) ? Optional.empty() : Optional.of(parents.getOrDefault(name, root));
    }

    /** Whether {@code inner} is {@code outer} or lies within it. */
    public boolean contains(String outer, String inner) {
        return outer.equals(root)
                || outer.equals(inner)
                || within.getOrDefault(inner, Set.of()).contains(outer);
    }
}
