package org.stancewatch.schemas.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.schema.Act;
import org.stancewatch.schema.Position;
import org.stancewatch.schema.Scope;
import org.stancewatch.schema.Stance;

class SchemasTest {

    private static final String DEFAULT_SYMBOL = "UNRECOGNIZED";
    /** Those of topics and stores: what is released. */
    static final List<Codec<?, ?>> ROOTS = List.of(
            Codecs.ARTICLE,
            Codecs.ARTICLE_CLAIMS,
            Codecs.VERDICT,
            Codecs.TIMELINE,
            Codecs.TECHNOLOGY_TIMELINE,
            Codecs.ALERT,
            Codecs.SOURCE_COVERAGE,
            Codecs.ARTICLE_MEMORY,
            Codecs.ALERT_REGISTER,
            Codecs.COMPANY_SUMMARY);

    static Stream<Schema> records() {
        return types().values().stream().filter(type -> type.getType() == Schema.Type.RECORD);
    }

    static Stream<Schema> enums() {
        return types().values().stream().filter(type -> type.getType() == Schema.Type.ENUM);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void every_record_and_field_is_documented(Schema record) {
        assertThat(record.getDoc()).as(record.getName()).isNotBlank();
        assertThat(record.getFields())
                .allSatisfy(field -> assertThat(field.doc()).as(field.name()).isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void every_field_that_may_be_null_is_so_by_default(Schema record) {
        assertThat(record.getFields())
                .filteredOn(field -> field.schema().isNullable())
                .allMatch(field -> field.hasDefaultValue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("enums")
    void every_enum_is_documented_and_falls_back_on_one_default(Schema type) {
        assertThat(type.getDoc()).isNotBlank();
        assertThat(type.getEnumDefault()).isEqualTo(DEFAULT_SYMBOL);
    }

    @Test
    void every_schema_file_is_part_of_a_contract() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/avro"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".avsc", "")))
                    .containsExactlyInAnyOrderElementsOf(types().keySet());
        }
    }

    @Test
    void a_symbol_newer_than_the_reader_is_refused_by_field() throws IOException {
        Schema reader = Position.getClassSchema();
        Schema writer = new Schema.Parser()
                .parse(reader.toString()
                        .replace("\"SUPPLY\",\"UNRECOGNIZED\"", "\"SUPPLY\",\"SPIN_OFF\",\"UNRECOGNIZED\""));
        GenericData.Record written = recordLike(somePosition(), writer);
        Schema act = writer.getField("act").schema().getTypes().get(1);
        written.put("act", new GenericData.EnumSymbol(act, "SPIN_OFF"));

        Position read = new SpecificDatumReader<Position>(writer, reader)
                .read(null, DecoderFactory.get().binaryDecoder(bytes(written, writer), null));

        assertThatThrownBy(() -> Codecs.POSITION.fromAvro(read)).hasMessageStartingWith("act: UNRECOGNIZED");
    }

    private static Position somePosition() {
        return Position.newBuilder()
                .setScope(new Scope(List.of("police"), null))
                .setStance(Stance.HALTED)
                .setSince(LocalDate.EPOCH)
                .setAct(Act.BAN)
                .build();
    }

    private static GenericData.Record recordLike(Position position, Schema schema) {
        GenericData.Record record = new GenericData.Record(schema);
        schema.getFields().forEach(field -> record.put(field.pos(), position.get(field.pos())));
        return record;
    }

    private static byte[] bytes(GenericData.Record record, Schema schema) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
        new SpecificDatumWriter<GenericData.Record>(schema, new Position().getSpecificData()).write(record, encoder);
        encoder.flush();
        return out.toByteArray();
    }

    private static Map<String, Schema> types() {
        Map<String, Schema> types = new TreeMap<>();
        ROOTS.forEach(codec -> collect(codec.schema(), types));
        return types;
    }

    static void collect(Schema schema, Map<String, Schema> types) {
        switch (schema.getType()) {
            case RECORD -> {
                if (types.putIfAbsent(schema.getName(), schema) == null) {
                    schema.getFields().forEach(field -> collect(field.schema(), types));
                }
            }
            case ENUM -> types.put(schema.getName(), schema);
            case ARRAY -> collect(schema.getElementType(), types);
            case MAP -> collect(schema.getValueType(), types);
            case UNION -> schema.getTypes().forEach(type -> collect(type, types));
            default -> {}
        }
    }
}
