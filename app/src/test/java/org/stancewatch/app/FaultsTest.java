package org.stancewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void aMessageOfSeveralLinesBecomesOne() {
        assertThat(Faults.line(new IllegalStateException("field: reason\n  more\n")))
                .isEqualTo("field: reason; more");
    }

    @Test
    void aFaultWithoutMessageIsNamedByItsKind() {
        assertThat(Faults.line(new UnsupportedOperationException())).isEqualTo("UnsupportedOperationException");
    }

    @Test
    void aWrapperGivesWayToItsCause() {
        assertThat(Faults.line(new ExecutionException(new IllegalStateException("cause"))))
                .isEqualTo("cause");
    }

    @Test
    void aMissingFileIsNamedWithTheReason() {
        assertThat(Faults.line(new NoSuchFileException("news.jsonl"))).isEqualTo("news.jsonl: no such file");
    }

    @Test
    void aForbiddenFileIsNamedWithTheReason() {
        assertThat(Faults.line(new AccessDeniedException("news.jsonl"))).isEqualTo("news.jsonl: AccessDeniedException");
    }

    @Test
    void aRefusalOfTheClusterIsToldWithWhatToDo() {
        assertThat(Faults.line(new TopicAuthorizationException(Set.of("stance.alert.v1"))))
                .isEqualTo("stance.alert.v1: this client lacks a right to it: see Rights in docs/operations.md");
    }
}
