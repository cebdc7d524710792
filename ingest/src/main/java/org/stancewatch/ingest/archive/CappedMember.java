package org.stancewatch.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** One member of a gzip file, decompressed, its checksum held against it; a bomb is a fault before it has gone off. */
final class CappedMember extends InputStream {

    /** The header of a member may tell a name and a comment, and neither has a length. */
    private static final int LONGEST_HEADER = 256 << 10;

    private static final long UNSUSPICIOUS = 1 << 20;

    private final GzipCompressorInputStream member;
    private final ArchiveBytes compressed;
    private final ArchiveLimits limits;
    private long consumedBefore;
    private long produced;

    private CappedMember(GzipCompressorInputStream member, ArchiveBytes compressed, ArchiveLimits limits) {
        this.member = member;
        this.compressed = compressed;
        this.limits = limits;
        this.consumedBefore = compressed.position();
    }

    /** The member that begins where {@code compressed} stands; read to its end, that stands at the next. */
    static CappedMember open(ArchiveBytes compressed, ArchiveLimits limits) throws IOException {
        compressed.fence(compressed.position() + LONGEST_HEADER);
        try {
            return new CappedMember(new GzipCompressorInputStream(compressed, false), compressed, limits);
        } finally {
            compressed.fence(Long.MAX_VALUE);
        }
    }

    /** A record begins: what came before no longer counts. */
    void begin() {
        consumedBefore = compressed.position();
        produced = 0;
    }

    @Override
    public int read() throws IOException {
        int value = member.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = member.read(target, offset, length);
        count(Math.max(0, count));
        return count;
    }

    /** Gives back what the decompressor holds; the file stays open, for the next member. */
    @Override
    public void close() throws IOException {
        member.close();
    }

    private void count(int bytes) throws RecordFault {
        produced += bytes;
        if (produced > limits.record()) {
            throw new RecordFault("record: is larger than " + limits.record() + " bytes");
        }
        long consumed = compressed.position() - consumedBefore;
        if (produced > UNSUSPICIOUS + consumed * limits.ratio()) {
            throw new RecordFault("record: is more than " + limits.ratio() + " times as large as compressed");
        }
    }
}
