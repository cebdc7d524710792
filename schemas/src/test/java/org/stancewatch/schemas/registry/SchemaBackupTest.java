package org.stancewatch.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.schemas.topic.Topics;

class SchemaBackupTest {

    private static final Subject NOTES = new Subject(
            "notes-value",
            Optional.of("FULL_TRANSITIVE"),
            List.of(new SchemaVersion(2, 9, record("b")), new SchemaVersion(1, 4, record("a"))));
    private static final Subject ASIDES =
            new Subject("asides-value", Optional.empty(), List.of(new SchemaVersion(1, 7, "\"string\"")));

    @Test
    void what_is_saved_reads_as_it_was() {
        SchemaBackup backup = new SchemaBackup(List.of(NOTES, ASIDES));

        assertThat(SchemaBackup.fromJson(backup.toJson())).isEqualTo(backup);
    }

    @Test
    void it_is_one_layout_sorted_by_subject_and_version() {
        assertThat(new SchemaBackup(List.of(NOTES, ASIDES)).toJson()).isEqualTo("""
                        {
                          "subjects" : [
                            {
                              "subject" : "asides-value",
                              "versions" : [
                                {
                                  "version" : 1,
                                  "id" : 7,
                                  "schema" : "\\"string\\""
                                }
                              ]
                            },
                            {
                              "subject" : "notes-value",
                              "compatibility" : "FULL_TRANSITIVE",
                              "versions" : [
                                {
                                  "version" : 1,
                                  "id" : 4,
                                  "schema" : {
                                    "type" : "record",
                                    "name" : "a",
                                    "fields" : [ ]
                                  }
                                },
                                {
                                  "version" : 2,
                                  "id" : 9,
                                  "schema" : {
                                    "type" : "record",
                                    "name" : "b",
                                    "fields" : [ ]
                                  }
                                }
                              ]
                            }
                          ]
                        }
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\": \"record\"}", "{\"a\":1.00}", "{\"a\":\"\\u00e9\"}", "\"string\"", "no JSON"})
    void the_registered_text_is_kept_to_the_byte(String text) {
        Subject subject = new Subject("notes-value", Optional.empty(), List.of(new SchemaVersion(1, 1, text)));

        SchemaBackup read = SchemaBackup.fromJson(new SchemaBackup(List.of(subject)).toJson());

        assertThat(read.subjects().get(0).versions().get(0).schema()).isEqualTo(text);
    }

    @Test
    void our_own_schemas_stand_there_line_by_line() {
        String schema = Topics.ALERT.codec().schema().toString();
        Subject alerts = new Subject("a-value", Optional.empty(), List.of(new SchemaVersion(1, 1, schema)));

        assertThat(new SchemaBackup(List.of(alerts)).toJson()).contains("\"name\" : \"headline\",");
    }

    @Test
    void a_file_that_is_no_json_is_told_by_its_line() {
        assertThatThrownBy(() -> SchemaBackup.fromJson("{\n  \"subjects\": oops"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 2: is no JSON");
    }

    @Test
    void a_field_that_is_missing_is_named() {
        assertThatThrownBy(() -> SchemaBackup.fromJson("{\"subjects\":[{\"subject\":\"a\",\"versions\":[{}]}]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("schema: is missing");
    }

    @Test
    void an_id_that_is_no_number_is_named() {
        assertThatThrownBy(
                        () -> SchemaBackup.fromJson(
                                "{\"subjects\":[{\"subject\":\"a\",\"versions\":[{\"version\":1,\"id\":\"x\",\"schema\":{}}]}]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id: 'x' is no number");
    }

    private static String record(String name) {
        return "{\"type\":\"record\",\"name\":\"" + name + "\",\"fields\":[]}";
    }
}
