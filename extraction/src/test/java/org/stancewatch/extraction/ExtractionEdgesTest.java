package org.stancewatch.extraction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;

/** The edges of the extraction: no Kafka, no ledger, no clock; stages know only those before them. */
@AnalyzeClasses(packages = "org.stancewatch.extraction", importOptions = ImportOption.DoNotIncludeTests.class)
class ExtractionEdgesTest {

    @ArchTest
    static final ArchRule KNOWS_NO_KAFKA_AND_NO_LEDGER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.apache.avro..", "org.stancewatch.domain.ledger..");

    @ArchTest
    static final ArchRule READS_NO_CLOCK =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule STAGES_FORM_NO_CYCLE =
            slices().matching("org.stancewatch.extraction.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule FILES_ARE_READ_BY_THE_LEXICON_ALONE = noClasses()
            .that()
            .resideOutsideOfPackage("..extraction.lexicon..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "org.yaml..");
}
