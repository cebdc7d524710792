package org.stancewatch.ingest.hostile;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** All that is tried. */
final class Families {

    private static final List<IntFunction<Stream<HostileCase>>> ALL = List.of(
            port -> EntityCases.all(),
            port -> SizeCases.all(),
            port -> SlowCases.all(),
            port -> WireCases.all(),
            AddressCases::all);

    private Families() {}

    /** The cases, of which some lead to {@code port} of this machine. */
    static Stream<HostileCase> all(int port) {
        return ALL.stream().flatMap(family -> family.apply(port));
    }
}
