package org.stancewatch.schemas.serde;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.avro.Schema;

/** The schemas under which values of stores were written so far: {@code state/<record>/<number>.avsc}, from 1 on. */
final class KeptSchemas {

    private KeptSchemas() {}

    /** Those of {@code record}, a simple name, the oldest first. */
    static List<Schema> of(String record) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> find(record, number))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Schema> find(String record, int number) {
        try (InputStream text = KeptSchemas.class.getResourceAsStream("state/" + record + "/" + number + ".avsc")) {
            return text == null ? Optional.empty() : Optional.of(new Schema.Parser().parse(text));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
