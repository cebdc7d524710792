package org.stancewatch.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.kafka.streams.processor.api.Processor;

@AnalyzeClasses(packages = "org.stancewatch", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule processorAndIngestMeetAtTopics = noClasses()
            .that()
            .resideInAPackage("org.stancewatch.processor..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.stancewatch.ingest..", "org.stancewatch.app..");

    @ArchTest
    static final ArchRule topologiesOnlyWire = noClasses()
            .that()
            .resideInAPackage("org.stancewatch.processor.topology")
            .should()
            .beAssignableTo(Processor.class);

    @ArchTest
    static final ArchRule avroRecordsStayInSchemas = noClasses()
            .that()
            .resideInAPackage("org.stancewatch.processor..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.stancewatch.schema");
}
