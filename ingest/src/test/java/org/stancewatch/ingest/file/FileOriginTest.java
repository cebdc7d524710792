package org.stancewatch.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileOriginTest {

    @Test
    void where_nothing_is_told_the_directory_is_the_publisher() {
        assertThat(origin("/papers/le-fanal/story.html").publisher(Optional.empty()))
                .isEqualTo("le-fanal");
    }

    @Test
    void a_file_in_the_root_of_the_file_system_has_a_publisher_too() {
        assertThat(origin("/story.html").publisher(Optional.empty())).isEqualTo("/");
    }

    private static FileOrigin origin(String file) {
        return new FileOrigin(Path.of(file), FileOptions.none());
    }
}
