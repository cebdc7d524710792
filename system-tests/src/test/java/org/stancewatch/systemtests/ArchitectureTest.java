package org.stancewatch.systemtests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.stancewatch.systemtests.oracle.Answer;
import org.stancewatch.systemtests.oracle.Oracle;
import org.stancewatch.systemtests.oracle.Verdict;

@AnalyzeClasses(packages = "org.stancewatch.systemtests")
class ArchitectureTest {

    /** What judges the pipeline must not be made of it. */
    @ArchTest
    static final ArchRule THE_ORACLE_KNOWS_NO_KAFKA_AND_NO_STEP = noClasses()
            .that()
            .belongToAnyOf(Oracle.class, Answer.class, Verdict.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.stancewatch.processor..", "org.stancewatch.app..");

    @ArchTest
    static final ArchRule THE_HARNESS_KNOWS_NO_GUARANTEE = classes()
            .that()
            .resideInAPackage("..systemtests.harness..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("org.stancewatch.systemtests", "..systemtests.oracle..", "..systemtests.load..");
}
