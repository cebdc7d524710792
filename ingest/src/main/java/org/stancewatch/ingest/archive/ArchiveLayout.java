package org.stancewatch.ingest.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How records lie in the file: each in a gzip member of its own, or one behind the other. */
enum ArchiveLayout {
    GZIP(new byte[] {0x1f, (byte) 0x8b, 8}) {
        @Override
        boolean beginsRecord(ArchiveBytes bytes, ArchiveLimits limits) throws IOException {
            try (InputStream member = new BufferedInputStream(CappedMember.open(bytes, limits), WARC.length)) {
                return Arrays.equals(member.readNBytes(WARC.length), WARC);
            } catch (IOException none) {
                return false; // three bytes that only look like a member
            }
        }
    },
    PLAIN("WARC/1.".getBytes(StandardCharsets.US_ASCII)) {
        @Override
        boolean beginsRecord(ArchiveBytes bytes, ArchiveLimits limits) {
            return true;
        }
    };

    private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private final byte[] sign;
    private final byte[] rest;

    ArchiveLayout(byte[] sign) {
        this.sign = sign;
        this.rest = Arrays.copyOfRange(sign, 1, sign.length);
    }

    /** Of the file; what is no gzip is taken as plain, and told to be none where it is not that either. */
    static ArchiveLayout of(ArchiveBytes bytes) throws IOException {
        bytes.position(0);
        byte[] first = bytes.readNBytes(GZIP.sign.length);
        return Arrays.equals(first, GZIP.sign) ? GZIP : PLAIN;
    }

    /** Moves {@code bytes} on to where a record seems to begin; false where none does. */
    boolean find(ArchiveBytes bytes, ArchiveLimits limits) throws IOException {
        while (findSign(bytes)) {
            long candidate = bytes.position();
            boolean begins = beginsRecord(bytes, limits);
            bytes.position(begins ? candidate : candidate + 1);
            if (begins) {
                return true;
            }
        }
        return false;
    }

    abstract boolean beginsRecord(ArchiveBytes bytes, ArchiveLimits limits) throws IOException;

    private boolean findSign(ArchiveBytes bytes) throws IOException {
        for (int value = bytes.read(); value >= 0; value = bytes.read()) {
            if ((byte) value == sign[0]) {
                long candidate = bytes.position() - 1;
                if (Arrays.equals(bytes.readNBytes(rest.length), rest)) {
                    bytes.position(candidate);
                    return true;
                }
                bytes.position(candidate + 1);
            }
        }
        return false;
    }
}
