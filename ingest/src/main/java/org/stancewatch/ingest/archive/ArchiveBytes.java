package org.stancewatch.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The bytes of a file, a window at a time; going back, as {@link #reset} does, is always possible. */
final class ArchiveBytes extends InputStream {

    private static final int WINDOW = 256 << 10;

    private final FileChannel channel;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
    private long windowStart;
    private long mark;
    private long end = Long.MAX_VALUE;

    /** The channel is its owner's to close. */
    ArchiveBytes(FileChannel channel) {
        this.channel = channel;
    }

    /** Where the next byte stands in the file. */
    long position() {
        return windowStart + window.position();
    }

    /** Goes on at {@code position}. */
    void position(long position) {
        long within = position - windowStart;
        if (within >= 0 && within <= window.limit()) {
            window.position((int) within);
        } else {
            windowStart = position;
            window.position(0).limit(0);
        }
    }

    /** Refuses from now on to read beyond {@code position}. */
    void fence(long position) {
        end = position;
    }

    @Override
    public int read() throws IOException {
        return isReadable() ? window.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!isReadable()) {
            return -1;
        }
        int count = Math.min(length, window.remaining());
        window.get(target, offset, count);
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = Math.max(0, Math.min(count, channel.size() - position()));
        position(position() + skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int unlimited) {
        mark = position();
    }

    @Override
    public void reset() {
        position(mark);
    }

    private boolean isReadable() throws IOException {
        if (position() >= end) {
            throw new RecordFault("header: is too long");
        }
        return window.hasRemaining() || refill();
    }

    private boolean refill() throws IOException {
        windowStart = position();
        window.clear();
        int count = channel.read(window, windowStart);
        window.flip();
        return count > 0;
    }
}
