package org.stancewatch.schemas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.stancewatch", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule codecs_know_avro_and_the_domain_alone = classes()
            .that()
            .resideInAPackage("org.stancewatch.schemas.codec..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.apache.avro..",
                    "org.jspecify.annotations",
                    "org.stancewatch.domain..",
                    "org.stancewatch.schema",
                    "org.stancewatch.schemas.codec..");

    @ArchTest
    static final ArchRule the_catalogue_knows_no_serde = noClasses()
            .that()
            .resideInAPackage("org.stancewatch.schemas.topic..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.stancewatch.schemas.serde..");

    @ArchTest
    static final ArchRule no_serde_implementation_is_named_in_code = noClasses()
            .that()
            .resideInAPackage("org.stancewatch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.apicurio..", "io.confluent..");

    @ArchTest
    static final ArchRule schemas_knows_no_other_room_but_the_domain = noClasses()
            .that()
            .resideInAPackage("org.stancewatch.schemas..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.stancewatch.extraction..",
                    "org.stancewatch.ingest..",
                    "org.stancewatch.processor..",
                    "org.stancewatch.app..",
                    "org.apache.kafka.streams..");
}
