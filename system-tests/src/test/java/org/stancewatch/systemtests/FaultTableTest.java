package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code docs/operations.md} promises nothing that no test proves. */
class FaultTableTest {

    private static final Path OPERATIONS = Path.of("..", "docs", "operations.md");
    private static final Pattern REFERENCE = Pattern.compile("`(\\w+Test#\\w+)`");

    @TestFactory
    List<DynamicTest> everyFaultIsProvedByATestThatExists() throws IOException {
        Set<String> tests = tests();
        return faults().stream()
                .map(row -> DynamicTest.dynamicTest(
                        cells(row)[1].strip(),
                        () -> assertThat(references(row)).isNotEmpty().isSubsetOf(tests)))
                .toList();
    }

    @Test
    void everyRowTellsFaultSightDeedAndProof() throws IOException {
        assertThat(faults())
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(cells(row)).as(row).hasSize(5).allMatch(cell -> cell.isEmpty() || !cell.isBlank()));
    }

    private static List<String> faults() throws IOException {
        return Files.readAllLines(OPERATIONS).stream()
                .dropWhile(line -> !line.startsWith("| fault |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    /** The first is empty: what stands before the first bar. */
    private static String[] cells(String row) {
        return row.split("(?<!\\\\)\\|");
    }

    private static Set<String> references(String row) {
        return REFERENCE
                .matcher(row)
                .results()
                .map(MatchResult::group)
                .map(FaultTableTest::bare)
                .collect(Collectors.toSet());
    }

    private static String bare(String reference) {
        return reference.replace("`", "");
    }

    private static Set<String> tests() {
        JavaClasses classes = new ClassFileImporter().importPackagesOf(FaultTableTest.class);
        return classes.stream()
                .flatMap(test -> test.getMethods().stream())
                .filter(method -> method.getAnnotations().stream()
                        .anyMatch(annotation ->
                                annotation.getRawType().getPackageName().startsWith("org.junit.jupiter")))
                .map(FaultTableTest::name)
                .collect(Collectors.toSet());
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "#" + method.getName();
    }
}
