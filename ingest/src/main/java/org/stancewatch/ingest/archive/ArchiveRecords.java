package org.stancewatch.ingest.archive;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The records of an archive, one after the other; one that is damaged is told, and reading goes on at the next. */
final class ArchiveRecords implements Closeable {

    private final FileChannel channel;
    private final ArchiveBytes bytes;
    private final ArchiveLayout layout;
    private final ArchiveLimits limits;
    private final RecordCutter cutter;
    private final BiConsumer<Long, String> faults;

    private Optional<Member> member = Optional.empty();
    private long start;

    /** A member that holds more records. */
    private record Member(CappedMember capped, InputStream stream) {}

    /**
     * @param from a {@link ArchiveRecord#next}, or 0
     * @param faults takes the offset of what cannot be read, and {@code field: reason}
     */
    ArchiveRecords(Path archive, long from, ArchiveLimits limits, BiConsumer<Long, String> faults) throws IOException {
        this.channel = FileChannel.open(archive, StandardOpenOption.READ);
        this.bytes = new ArchiveBytes(channel);
        this.layout = ArchiveLayout.of(bytes);
        this.limits = limits;
        this.cutter = new RecordCutter(limits);
        this.faults = faults;
        bytes.position(from);
    }

    /** The next that can be read; empty at the end of the file. */
    Optional<ArchiveRecord> next() throws IOException {
        while (true) {
            try {
                return cut();
            } catch (EOFException cutOff) {
                skipDamage("record: ends too early");
            } catch (RecordFault fault) {
                skipDamage(String.valueOf(fault.getMessage()));
            } catch (IOException | RuntimeException damage) {
                skipDamage("record: is damaged: " + damage.getMessage());
            }
        }
    }

    @Override
    public void close() throws IOException {
        leaveMember();
        channel.close();
    }

    private Optional<ArchiveRecord> cut() throws IOException {
        return switch (layout) {
            case GZIP -> cutMember();
            case PLAIN -> cutPlain();
        };
    }

    private Optional<ArchiveRecord> cutPlain() throws IOException {
        start = bytes.position();
        if (!cutter.findsMore(bytes)) {
            return Optional.empty();
        }
        start = bytes.position();
        return Optional.of(record(cutter.cut(bytes), bytes.position()));
    }

    private Optional<ArchiveRecord> cutMember() throws IOException {
        while (member.isEmpty()) {
            start = bytes.position();
            if (start >= channel.size()) {
                return Optional.empty();
            }
            enterMember();
        }
        Member open = member.get();
        open.capped.begin();
        RecordCutter.Cut cut = cutter.cut(open.stream);
        boolean more = cutter.findsMore(open.stream);
        if (!more) {
            leaveMember();
        }
        return Optional.of(record(cut, more ? start : bytes.position()));
    }

    /** An empty member is passed over. */
    private void enterMember() throws IOException {
        CappedMember capped = CappedMember.open(bytes, limits);
        Member entered = new Member(capped, new BufferedInputStream(capped));
        member = Optional.of(entered);
        if (!cutter.findsMore(entered.stream)) {
            leaveMember();
        }
    }

    private void leaveMember() throws IOException {
        if (member.isPresent()) {
            member.get().stream.close();
            member = Optional.empty();
        }
    }

    private ArchiveRecord record(RecordCutter.Cut cut, long next) {
        return new ArchiveRecord(start, next, cut.kind(), cut.target(), cut.date(), cut.block());
    }

    /** The search is over the file as it is, so that a fault of the disk ends the reading and not only a record. */
    private void skipDamage(String reason) throws IOException {
        long damaged = start;
        leaveMember();
        bytes.position(damaged + 1);
        boolean more = layout.find(bytes, limits);
        faults.accept(damaged, more ? reason : reason + "; no other follows");
    }
}
