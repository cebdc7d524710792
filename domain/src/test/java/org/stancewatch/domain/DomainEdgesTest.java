package org.stancewatch.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The edges of the domain: the JDK alone, no clock, no files; articles know nothing of claims, claims nothing of ledgers. */
@AnalyzeClasses(packages = "org.stancewatch.domain", importOptions = ImportOption.DoNotIncludeTests.class)
class DomainEdgesTest {

    /** Annotations of nullness are for the compiler: at run time they need not be there. */
    @ArchTest
    static final ArchRule STANDS_ON_THE_JDK_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "org.stancewatch.domain..");

    @ArchTest
    static final ArchRule READS_NO_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule A_LEDGER_DOES_NO_INPUT_OR_OUTPUT = noClasses()
            .that()
            .resideInAnyPackage("..ledger..", "..evaluation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..");

    @ArchTest
    static final ArchRule ROOMS_FORM_NO_CYCLE =
            slices().matching("org.stancewatch.domain.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CLAIMS_KNOW_NO_LEDGER = noClasses()
            .that()
            .resideInAnyPackage("..domain.article..", "..domain.claim..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..domain.ledger..", "..domain.evaluation..");
}
