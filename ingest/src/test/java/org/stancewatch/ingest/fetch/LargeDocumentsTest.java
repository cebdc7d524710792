package org.stancewatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LargeDocumentsTest {

    private static final Duration NO_PATIENCE = Duration.ZERO;

    private final LargeDocuments documents = new LargeDocuments(100);
    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        other.shutdownNow();
    }

    @Test
    void whatDoesNotFitBesideOthersIsPutOff() throws Exception {
        otherTakes(60);
        FetchFault fault = catchThrowableOfType(FetchFault.class, () -> documents.take(60, NO_PATIENCE));
        assertThat(fault.kind()).isEqualTo(FetchFault.Kind.PASSING);
    }

    @Test
    void whatFitsBesideOthersIsTaken() throws Exception {
        otherTakes(60);
        assertThatCode(() -> documents.take(40, NO_PATIENCE)).doesNotThrowAnyException();
    }

    @Test
    void whatIsPutDownMakesRoom() throws Exception {
        otherTakes(60);
        other.submit(documents::putDown).get();
        assertThatCode(() -> documents.take(60, NO_PATIENCE)).doesNotThrowAnyException();
    }

    @Test
    void aDocumentLargerThanAllRoomIsTakenAlone() {
        assertThatCode(() -> documents.take(1_000, NO_PATIENCE)).doesNotThrowAnyException();
    }

    @Test
    void whoHoldsOneDoesNotWaitForTheNext() throws Exception {
        documents.take(100, NO_PATIENCE);
        assertThatCode(() -> documents.take(100, NO_PATIENCE)).doesNotThrowAnyException();
    }

    private void otherTakes(int bytes) throws InterruptedException, ExecutionException {
        other.submit(() -> {
                    documents.take(bytes, NO_PATIENCE);
                    return bytes;
                })
                .get();
    }
}
