package org.stancewatch.app;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.GeneratedDocument;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.source.SourceCatalogue;
import org.stancewatch.ingest.source.SourceEntry;

class SourceCatalogueTableTest {

    private static final String HEAD =
            "| group | id | publisher | language | address | seen in |\n|---|---|---|---|---|---|\n";

    @Test
    @Tag(GeneratedDocument.TAG)
    void theDocumentShowsTheBundledCatalogue() {
        GeneratedDocument.of("docs/sources.md")
                .requirePart(
                        "catalogue",
                        SourceCatalogue.bundled().entries().stream()
                                .map(SourceCatalogueTableTest::row)
                                .collect(Collectors.joining("\n", HEAD, "")));
    }

    private static String row(SourceEntry entry) {
        Source source = entry.source();
        return "| %s | `%s` | %s | %s | <%s> | %s |"
                .formatted(
                        source.group().orElseThrow(),
                        source.id(),
                        source.publisher().orElseThrow(),
                        source.language().orElseThrow(),
                        source.addresses().get(0),
                        entry.note().orElseThrow().replaceFirst("Seen in (.*); not called\\.", "$1"));
    }
}
