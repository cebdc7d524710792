package org.stancewatch.ingest.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveRecordsTest {

    private static final ArchiveLimits SMALL = new ArchiveLimits(4 << 20, 100_000, 200_000, 100);
    private static final String HEADER = "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\n";

    @TempDir
    private Path folder;

    private final List<String> faults = new ArrayList<>();

    @Test
    void everyRecordIsCutWithItsAddress() throws IOException {
        MadeUpArchive archive =
                MadeUpArchive.gzip().info().page("one", "<p>One</p>").page("two", "<p>Two</p>");
        assertThat(targets(read(archive)))
                .containsExactly("", "https://paper.example/one", "https://paper.example/two");
    }

    @Test
    void aRecordIsDatedAsItWasCaptured() throws IOException {
        assertThat(read(MadeUpArchive.gzip().page("one", "<p>One</p>")).get(0).date())
                .contains(MadeUpArchive.CAPTURED);
    }

    @Test
    void onlyAnswersKeepTheirBytes() throws IOException {
        assertThat(read(MadeUpArchive.gzip().info().request("one").page("one", "<p>One</p>")))
                .extracting(ArchiveRecord::kind)
                .containsExactly(ArchiveRecord.Kind.OTHER, ArchiveRecord.Kind.OTHER, ArchiveRecord.Kind.ANSWER);
    }

    @Test
    void readingGoesOnWhereARecordEnded() throws IOException {
        MadeUpArchive archive = MadeUpArchive.gzip().page("one", "<p>One</p>").page("two", "<p>Two</p>");
        long next = read(archive).get(0).next();
        assertThat(next).isEqualTo(archive.offset(1));
        assertThat(targets(readFrom(archive.write(folder), next))).containsExactly("https://paper.example/two");
    }

    @Test
    void anArchiveThatIsNotCompressedIsReadToo() throws IOException {
        MadeUpArchive archive = MadeUpArchive.plain().page("one", "<p>One</p>").page("two", "<p>Two</p>");
        List<ArchiveRecord> records = read(archive);
        assertThat(targets(records)).containsExactly("https://paper.example/one", "https://paper.example/two");
        assertThat(records.get(0).next()).isBetween((long) archive.offset(1) - 4, (long) archive.offset(1));
    }

    @Test
    void recordsThatShareAMemberAreBegunAgainWithIt() throws IOException {
        byte[] records = MadeUpArchive.plain()
                .page("one", "<p>One</p>")
                .page("two", "<p>Two</p>")
                .bytes();
        List<ArchiveRecord> read = read(MadeUpArchive.gzip().info().bytes(gzip(records)));
        assertThat(targets(read)).containsExactly("", "https://paper.example/one", "https://paper.example/two");
        assertThat(read.get(1).next()).isEqualTo(read.get(1).offset());
    }

    @Test
    void aDamagedMemberIsToldAndTheNextIsRead() throws IOException {
        MadeUpArchive archive = MadeUpArchive.gzip()
                .page("one", "<p>One</p>")
                .page("two", "<p>Two</p>")
                .page("three", "<p>3</p>");
        byte[] bytes = archive.bytes();
        Arrays.fill(bytes, archive.offset(1) + 60, archive.offset(1) + 120, (byte) 0x55);
        assertThat(targets(read(MadeUpArchive.gzip().bytes(bytes))))
                .containsExactly("https://paper.example/one", "https://paper.example/three");
        assertThat(faults).singleElement().asString().startsWith(archive.offset(1) + ": record: ");
    }

    @Test
    void aChecksumThatDoesNotHoldIsDamage() throws IOException {
        MadeUpArchive archive = MadeUpArchive.gzip().page("one", "<p>One</p>").page("two", "<p>Two</p>");
        byte[] bytes = archive.bytes();
        bytes[archive.offset(1) - 8] ^= 1; // the first byte of the checksum in the trailer
        assertThat(targets(read(MadeUpArchive.gzip().bytes(bytes)))).containsExactly("https://paper.example/two");
        assertThat(faults).singleElement().asString().startsWith("0: record: is damaged: ");
    }

    @Test
    void anArchiveThatIsCutOffIsToldOnce() throws IOException {
        MadeUpArchive archive = MadeUpArchive.gzip().page("one", "<p>One</p>").page("two", "<p>Two</p>");
        byte[] half = Arrays.copyOf(archive.bytes(), archive.offset(2) - 20);
        assertThat(targets(read(MadeUpArchive.gzip().bytes(half)))).containsExactly("https://paper.example/one");
        assertThat(faults).containsExactly(archive.offset(1) + ": record: ends too early; no other follows");
    }

    @Test
    void aPlainArchiveThatIsCutOffIsToldOnce() throws IOException {
        MadeUpArchive archive = MadeUpArchive.plain().page("one", "<p>One</p>").page("two", "<p>Two</p>");
        byte[] half = Arrays.copyOf(archive.bytes(), archive.offset(2) - 20);
        assertThat(targets(read(MadeUpArchive.plain().bytes(half)))).containsExactly("https://paper.example/one");
        assertThat(faults).containsExactly(archive.offset(1) + ": record: ends too early; no other follows");
    }

    @Test
    void aBombIsToldAndTheNextIsRead() throws IOException {
        byte[] bomb = gzip((HEADER + "Content-Length: 3145728\r\n\r\n" + " ".repeat(3 << 20)).getBytes(US_ASCII));
        assertThat(read(MadeUpArchive.gzip().bytes(bomb).page("two", "<p>Two</p>")))
                .hasSize(1);
        assertThat(faults).containsExactly("0: record: is more than 100 times as large as compressed");
    }

    @Test
    void aRecordWithoutEndIsToldAndTheNextIsRead() throws IOException {
        byte[] noise = new byte[5 << 20];
        new Random(1).nextBytes(noise);
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes((HEADER + "Content-Length: " + noise.length + "\r\n\r\n").getBytes(US_ASCII));
        record.writeBytes(noise);
        assertThat(targets(read(
                        MadeUpArchive.gzip().bytes(gzip(record.toByteArray())).page("two", "<p>Two</p>"))))
                .containsExactly("https://paper.example/two");
        assertThat(faults).containsExactly("0: record: is larger than 4194304 bytes");
    }

    @Test
    void anAnswerThatIsNoPageForItsSizeIsPassedOverWithoutAFault() throws IOException {
        assertThat(read(MadeUpArchive.gzip().page("film", "x1".repeat(60_000)).page("two", "<p>Two</p>")))
                .extracting(ArchiveRecord::kind)
                .containsExactly(ArchiveRecord.Kind.TOO_LARGE, ArchiveRecord.Kind.ANSWER);
        assertThat(faults).isEmpty();
    }

    @Test
    void aHeaderWithoutEndIsToldAndTheNextIsRead() throws IOException {
        byte[] header = gzip(("WARC/1.0\r\nWARC-Type: " + "x".repeat(200_000)).getBytes(US_ASCII));
        assertThat(read(MadeUpArchive.gzip().bytes(header).page("two", "<p>Two</p>")))
                .hasSize(1);
        assertThat(faults).containsExactly("0: header: is longer than 65536 bytes");
    }

    @Test
    void aMemberWhoseNameHasNoEndIsToldAndTheNextIsRead() throws IOException {
        byte[] member = new byte[400_000];
        Arrays.fill(member, (byte) 'n');
        System.arraycopy(new byte[] {0x1f, (byte) 0x8b, 8, 8, 0, 0, 0, 0, 0, 3}, 0, member, 0, 10);
        assertThat(read(MadeUpArchive.gzip().bytes(member).page("two", "<p>Two</p>")))
                .hasSize(1);
        assertThat(faults).containsExactly("0: header: is too long");
    }

    @Test
    void aLengthThatIsNoNumberIsToldAndTheNextIsRead() throws IOException {
        byte[] record = gzip((HEADER + "Content-Length: many\r\n\r\n").getBytes(US_ASCII));
        assertThat(read(MadeUpArchive.gzip().bytes(record).page("two", "<p>Two</p>")))
                .hasSize(1);
        assertThat(faults).containsExactly("0: Content-Length: is no number of bytes");
    }

    @Test
    void aFileThatIsNoArchiveIsOneFault() throws IOException {
        assertThat(read(MadeUpArchive.gzip().bytes("<html>Not found</html>".getBytes(US_ASCII))))
                .isEmpty();
        assertThat(faults).containsExactly("0: header: is none of a WARC record; no other follows");
    }

    @Test
    void anEmptyFileHoldsNothing() throws IOException {
        assertThat(read(MadeUpArchive.gzip())).isEmpty();
        assertThat(faults).isEmpty();
    }

    private List<ArchiveRecord> read(MadeUpArchive archive) throws IOException {
        return readFrom(archive.write(folder), 0);
    }

    private List<ArchiveRecord> readFrom(Path file, long from) throws IOException {
        List<ArchiveRecord> read = new ArrayList<>();
        try (ArchiveRecords records =
                new ArchiveRecords(file, from, SMALL, (offset, reason) -> faults.add(offset + ": " + reason))) {
            for (Optional<ArchiveRecord> next = records.next(); next.isPresent(); next = records.next()) {
                read.add(next.get());
            }
        }
        return read;
    }

    private static List<String> targets(List<ArchiveRecord> records) {
        return records.stream().map(record -> record.target().orElse("")).toList();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        }
        return compressed.toByteArray();
    }
}
