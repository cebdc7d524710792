package org.stancewatch.dashboard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.stancewatch.dashboard", importOptions = ImportOption.DoNotIncludeTests.class)
class DashboardArchitectureTest {

    @ArchTest
    static final ArchRule meetsTheOthersAtTopics = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.stancewatch.extraction..",
                    "org.stancewatch.ingest..",
                    "org.stancewatch.processor..",
                    "org.stancewatch.app..",
                    "org.apache.kafka.streams..");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.stancewatch.dashboard.(*)..").should().beFreeOfCycles();
}
