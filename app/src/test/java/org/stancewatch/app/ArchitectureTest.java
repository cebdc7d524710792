package org.stancewatch.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.stancewatch.app.standalone.ParentBound;

@AnalyzeClasses(packages = "org.stancewatch", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule brokerInternalsStayInTheStandaloneStack = noClasses()
            .that()
            .resideOutsideOfPackage("org.stancewatch.app.standalone..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kafka..", "org.apache.kafka.server..", "org.apache.kafka.metadata..");

    @ArchTest
    static final ArchRule theStandaloneStackKnowsNothingOfTheProduct = noClasses()
            .that()
            .resideInAPackage("org.stancewatch.app.standalone..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.stancewatch.domain..",
                    "org.stancewatch.schemas..",
                    "org.stancewatch.ingest..",
                    "org.stancewatch.processor..",
                    "org.stancewatch.app.command..");

    @ArchTest
    static final ArchRule whatRunsInTheRegistryProcessStandsOnTheJdkAlone = classes()
            .that()
            .belongToAnyOf(ParentBound.class)
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..").or(belongToAnyOf(ParentBound.class)));

    @ArchTest
    static final ArchRule ingestAndProcessorMeetAtTopics = noClasses()
            .that()
            .resideInAPackage("org.stancewatch.ingest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.stancewatch.processor..");

    @ArchTest
    static final ArchRule nothingKnowsTheAppButTheApp = noClasses()
            .that()
            .resideOutsideOfPackage("org.stancewatch.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.stancewatch.app..");
}
