package org.stancewatch.ingest.archive;

/** Why a record is no article, though nothing is wrong with it; the message is what it is counted under. */
final class PassedOver extends Exception {

    PassedOver(String reason) {
        super(reason, null, false, false); // most records of an archive end here, and nobody asks where from
    }
}
