package org.stancewatch.ingest.watch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.stancewatch.ingest.fetch.FetchFault;
import org.stancewatch.ingest.fetch.Fetched;

/** Whether what stands at the address of a page may be one: of a picture or a PDF the letters would be read as an article. */
final class PageForm {

    private static final int BEGINNING = 4_096;

    /** Of text there is less than one control character to so many letters, of anything packed one to ten. */
    private static final int TEXT = 50;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private PageForm() {}

    /** Throws where the server calls it something else, or it is. */
    static void require(Fetched fetched) throws FetchFault {
        String type = fetched.contentType().orElse("text/html").toLowerCase(Locale.ROOT);
        if (!type.startsWith("text/") && !type.contains("html") && !type.contains("xml") && type.contains("/")) {
            throw FetchFault.lasting("is no page: it is called " + type, null);
        }
        if (isBinary(fetched)) {
            throw FetchFault.lasting("is no page: it is no text", null);
        }
    }

    private static boolean isBinary(Fetched fetched) {
        byte[] bytes = fetched.bytes();
        int length = Math.min(bytes.length, BEGINNING);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        return startsWith(bytes, PDF) || controls * TEXT > length && !isWide(fetched);
    }

    /** Whether each letter may be two bytes, one of them zero. */
    private static boolean isWide(Fetched fetched) {
        byte[] bytes = fetched.bytes();
        return bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xfe + 0xff
                || fetched.charset()
                        .filter(name -> name.startsWith("UTF-"))
                        .filter(name -> !name.equals("UTF-8"))
                        .isPresent();
    }

    /** Not tabs and line breaks, nor what shifts between the letters of Asian charsets. */
    private static boolean isControl(byte value) {
        return value >= 0 && value < '\t' || value > 0x0f && value < ' ' && value != 0x1b;
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}
