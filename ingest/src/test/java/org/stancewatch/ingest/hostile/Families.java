package org.stancewatch.ingest.hostile;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All that is tried. */
final class Families {

    private static final List<Supplier<Family>> ALL = List.of(
            EntityCases::new,
            SizeCases::new,
            SlowCases::new,
            WireCases::new,
            AddressCases::new,
            NestingCases::new,
            CharsetCases::new,
            CharacterCases::new,
            MarkupCases::new,
            TimeCases::new,
            LinkCases::new,
            RobotsCases::new,
            JsonCases::new,
            SitemapCases::new,
            PageCases::new);

    private Families() {}

    static Stream<HostileCase> all() {
        return ALL.stream().flatMap(family -> family.get().cases().stream());
    }
}
