package org.stancewatch.ingest.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a list that is taken over is new.
 *
 * @param added with ids that nobody has yet
 * @param known those whose address is there already
 */
public record SourceImport(List<SourceEntry> added, List<SourceEntry> known) {

    public SourceImport {
        added = List.copyOf(added);
        known = List.copyOf(known);
    }

    /** Compares {@code offered} with what is {@code there}; an id that is taken gets a number behind it. */
    public static SourceImport of(Collection<Source> there, List<SourceEntry> offered) {
        Set<String> ids = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        there.forEach(source -> {
            ids.add(source.id());
            addresses.addAll(compared(source));
        });
        List<SourceEntry> added = new ArrayList<>();
        List<SourceEntry> known = new ArrayList<>();
        for (SourceEntry entry : offered) {
            if (compared(entry.source()).stream().anyMatch(addresses::contains)) {
                known.add(entry);
            } else {
                addresses.addAll(compared(entry.source()));
                added.add(withFreeId(entry, ids));
            }
        }
        return new SourceImport(added, known);
    }

    private static List<String> compared(Source source) {
        return source.addresses().stream().map(SourceAddress::compared).toList();
    }

    private static SourceEntry withFreeId(SourceEntry entry, Set<String> ids) {
        String id = entry.source().id();
        for (int number = 2; !ids.add(id); number++) {
            id = entry.source().id() + "-" + number;
        }
        return new SourceEntry(entry.source().withId(id), entry.note(), entry.line());
    }
}
