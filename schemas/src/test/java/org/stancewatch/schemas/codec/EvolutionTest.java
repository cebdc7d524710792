package org.stancewatch.schemas.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class EvolutionTest {

    private static final String RELEASED = """
            {"type": "record", "name": "Note", "fields": [
              {"name": "text", "type": "string"},
              {"name": "kind", "type": {"type": "enum", "name": "Kind",
                "symbols": ["PLAIN", "LOUD", "UNRECOGNIZED"], "default": "UNRECOGNIZED"}},
              {"name": "place", "type": ["null", "string"], "default": null}
            ]}
            """;

    @Test
    void a_schema_may_stay_as_it_is() {
        assertThat(Evolution.faults(schema(RELEASED), schema(RELEASED))).isEmpty();
    }

    @Test
    void a_field_with_a_default_may_come() {
        String today = RELEASED.replace(
                "{\"name\": \"text\"", "{\"name\": \"more\", \"type\": \"int\", \"default\": 0}, {\"name\": \"text\"");

        assertThat(Evolution.faults(schema(today), schema(RELEASED))).isEmpty();
    }

    @Test
    void a_field_without_a_default_may_not_come() {
        String today =
                RELEASED.replace("{\"name\": \"text\"", "{\"name\": \"more\", \"type\": \"int\"}, {\"name\": \"text\"");

        assertThat(Evolution.faults(schema(today), schema(RELEASED)))
                .singleElement()
                .asString()
                .startsWith("today's reader: READER_FIELD_MISSING_DEFAULT_VALUE")
                .endsWith("more");
    }

    @Test
    void a_field_without_a_default_may_not_go() {
        String today = RELEASED.replace("{\"name\": \"text\", \"type\": \"string\"},", "");

        assertThat(Evolution.faults(schema(today), schema(RELEASED)))
                .singleElement()
                .asString()
                .startsWith("the released reader: READER_FIELD_MISSING_DEFAULT_VALUE")
                .endsWith("text");
    }

    @Test
    void a_field_with_a_default_may_go() {
        String today =
                RELEASED.replace(",\n  {\"name\": \"place\", \"type\": [\"null\", \"string\"], \"default\": null}", "");

        assertThat(today).isNotEqualTo(RELEASED);
        assertThat(Evolution.faults(schema(today), schema(RELEASED))).isEmpty();
    }

    @Test
    void a_type_may_not_change() {
        String today = RELEASED.replace("\"text\", \"type\": \"string\"", "\"text\", \"type\": \"long\"");

        assertThat(Evolution.faults(schema(today), schema(RELEASED)))
                .hasSize(2)
                .allMatch(fault -> fault.contains("TYPE_MISMATCH"));
    }

    @Test
    void a_type_that_widens_one_way_may_not_change_either() {
        String number = RELEASED.replace("\"text\", \"type\": \"string\"", "\"text\", \"type\": \"int\"");
        String wider = RELEASED.replace("\"text\", \"type\": \"string\"", "\"text\", \"type\": \"long\"");

        assertThat(Evolution.faults(schema(wider), schema(number)))
                .singleElement()
                .asString()
                .startsWith("the released reader: TYPE_MISMATCH");
    }

    @Test
    void a_symbol_may_come_before_the_default() {
        String today = RELEASED.replace("\"LOUD\",", "\"LOUD\", \"QUIET\",");

        assertThat(Evolution.faults(schema(today), schema(RELEASED))).isEmpty();
    }

    @Test
    void a_symbol_may_not_be_renamed() {
        String today = RELEASED.replace("\"LOUD\"", "\"NOISY\"");

        assertThat(Evolution.faults(schema(today), schema(RELEASED))).containsExactly("Kind: the symbol LOUD is gone");
    }

    private static Schema schema(String text) {
        return new Schema.Parser().parse(text);
    }
}
