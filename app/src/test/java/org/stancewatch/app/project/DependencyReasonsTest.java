package org.stancewatch.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.ProjectFiles;

/** Every library and plugin that a pom names has its reason in RATIONALE.md, under "Dependencies". */
class DependencyReasonsTest {

    private static final Pattern ARTIFACT = Pattern.compile("`([\\w.-]+:[\\w.-]+)`");
    private static final String HEADING = "\n## Dependencies\n";

    @Test
    void noDependencyIsWithoutAReason() throws Exception {
        assertThat(without(PomFiles.foreignArtifacts(), reasons()))
                .as("named in a pom, but not in RATIONALE.md")
                .isEmpty();
    }

    @Test
    void noReasonIsWithoutItsDependency() throws Exception {
        assertThat(without(reasons(), PomFiles.foreignArtifacts()))
                .as("named in RATIONALE.md, but in no pom")
                .isEmpty();
    }

    private static Set<String> reasons() throws IOException {
        String rationale = Files.readString(ProjectFiles.root().resolve("RATIONALE.md"));
        String section = rationale.substring(rationale.indexOf(HEADING) + HEADING.length());
        return ARTIFACT.matcher(section.split("\n## ", 2)[0])
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, Set<String> known) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(known);
        return rest;
    }
}
