package org.stancewatch.ingest.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ContentCodingTest {

    private static final String PAGE = "<!DOCTYPE html><p>The harbour of Veldsted is open again.</p>";
    private static final String BROTLI =
            "GzsAEB2HcUyypak3ISNUOmzAka400MH8RQWXPmhssAEH7IUc0GyXHWIGyQnOkiahP3LM2YkqocxQAA==";
    private static final int LIMIT = 100_000;

    private final ByteArrayOutputStream coded = new ByteArrayOutputStream();

    @Test
    void gzipIsUndone() throws IOException {
        assertThat(undone("gzip", coded(new GZIPOutputStream(coded)))).isEqualTo(PAGE);
    }

    @Test
    void deflateWithItsHeaderIsUndone() throws IOException {
        assertThat(undone("deflate", coded(new DeflaterOutputStream(coded)))).isEqualTo(PAGE);
    }

    @Test
    void deflateWithoutItsHeaderIsUndone() throws IOException {
        Deflater bare = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        assertThat(undone("Deflate", coded(new DeflaterOutputStream(coded, bare))))
                .isEqualTo(PAGE);
    }

    @Test
    void brotliIsUndone() throws IOException {
        assertThat(undone("br", Base64.getDecoder().decode(BROTLI))).isEqualTo(PAGE);
    }

    @Test
    void whatACrawlerHasDecodedStaysAsItIs() throws IOException {
        assertThat(undone("br", PAGE.getBytes(US_ASCII))).isEqualTo(PAGE);
    }

    @Test
    void aCodingThatIsNoneIsIgnored() throws IOException {
        assertThat(undone("utf-8", "no tag".getBytes(US_ASCII))).isEqualTo("no tag");
    }

    @Test
    void aCodingThatCannotBeUndoneIsAFault() {
        assertThatExceptionOfType(RecordFault.class)
                .isThrownBy(() -> undone("zstd", new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd}))
                .withMessage("Content-Encoding: zstd cannot be read");
    }

    @Test
    void ofABodyThatIsCutOffWhatIsThereIsKept() throws IOException {
        byte[] whole = coded(new GZIPOutputStream(coded));
        assertThat(PAGE).startsWith(undone("gzip", Arrays.copyOf(whole, whole.length - 12)));
    }

    @Test
    void aBodyThatIsCutOffHasAnEnd() throws IOException {
        byte[] whole = coded(new DeflaterOutputStream(coded));
        assertThat(undone("deflate", Arrays.copyOf(whole, 10))).hasSizeLessThan(PAGE.length());
    }

    @Test
    void aBombIsAFault() throws IOException {
        try (OutputStream gzip = new GZIPOutputStream(coded)) {
            gzip.write(new byte[LIMIT + 1]);
        }
        assertThatExceptionOfType(RecordFault.class)
                .isThrownBy(() -> undone("gzip", coded.toByteArray()))
                .withMessage("body: is larger than 100000 bytes");
    }

    private byte[] coded(OutputStream coder) throws IOException {
        try (coder) {
            coder.write(PAGE.getBytes(US_ASCII));
        }
        return coded.toByteArray();
    }

    private static String undone(String coding, byte[] body) throws IOException {
        return new String(ContentCoding.undo(coding, body, LIMIT), US_ASCII);
    }
}
