package org.stancewatch.ingest.archive;

/** The bytes of a record. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copying them would double what is under way
record ArchivedBlock(byte[] bytes) {

    static final ArchivedBlock NONE = new ArchivedBlock(new byte[0]);
}
