package org.stancewatch.ingest.archive;

import java.io.IOException;

/** A record that cannot be used; the message reads {@code field: reason}. */
final class RecordFault extends IOException {

    RecordFault(String reason) {
        super(reason);
    }
}
