package org.stancewatch.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveIdentityTest {

    @TempDir
    private Path folder;

    @Test
    void anArchiveIsTheSameInAnotherFolder() throws IOException {
        Path one = Files.writeString(folder.resolve("a.warc"), "WARC/1.0");
        Path moved =
                Files.copy(one, Files.createDirectory(folder.resolve("old")).resolve("a.warc"));
        assertThat(ArchiveIdentity.of(moved)).isEqualTo(ArchiveIdentity.of(one));
    }

    @Test
    void aFileOfOtherContentIsAnother() throws IOException {
        ArchiveIdentity before = ArchiveIdentity.of(Files.writeString(folder.resolve("a.warc"), "WARC/1.0"));
        assertThat(ArchiveIdentity.of(Files.writeString(folder.resolve("a.warc"), "WARC/1.1")))
                .isNotEqualTo(before);
    }

    @Test
    void aFileThatHasGrownIsAnother() throws IOException {
        byte[] bytes = new byte[70_000];
        ArchiveIdentity before = ArchiveIdentity.of(Files.write(folder.resolve("a.warc"), bytes));
        assertThat(ArchiveIdentity.of(Files.write(folder.resolve("a.warc"), new byte[70_001])))
                .isNotEqualTo(before);
    }
}
