package org.stancewatch.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.stancewatch.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class IngestArchitectureTest {

    @ArchTest
    static final ArchRule knowsNothingOfStances = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.stancewatch.domain.claim..",
                    "org.stancewatch.domain.ledger..",
                    "org.stancewatch.extraction..",
                    "org.stancewatch.processor..",
                    "org.stancewatch.app..");

    @ArchTest
    static final ArchRule sourcesKnowNoKafka = noClasses()
            .that()
            .resideInAnyPackage("..ingest.archive..", "..ingest.article..", "..ingest.feed..", "..ingest.file..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.stancewatch.ingest.(*)..").should().beFreeOfCycles();
}
