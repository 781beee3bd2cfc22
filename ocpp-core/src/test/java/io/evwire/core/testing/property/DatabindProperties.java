package io.evwire.core.testing.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.evwire.core.testing.CorpusLine;
import io.evwire.core.testing.GeneratedType;
import io.evwire.core.testing.JsonEquality;
import io.evwire.core.testing.ModuleUnderTest;
import io.evwire.core.testing.generation.RecordArbitraries;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same record binds through the databind of Jackson 2 and of Jackson 3, both ways, as the codec reads and writes
 * it. The mappers here have the settings that an application needs: exact numbers, and for Jackson 2 the module of
 * {@code java.time}.
 */
public abstract class DatabindProperties {

    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private static final JsonMapper JACKSON_3 = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ModuleUnderTest module;
    private final RecordArbitraries records = new RecordArbitraries();

    protected DatabindProperties(ModuleUnderTest module) {
        this.module = module;
    }

    @TestFactory
    public Stream<DynamicTest> jackson2ReadsWhatTheCodecWrites() {
        return EachType.of(module.types(), type -> reads(type, JACKSON_2::readValue));
    }

    @TestFactory
    public Stream<DynamicTest> jackson2WritesWhatTheCodecWrites() {
        return EachType.of(module.types(), type -> writes(type, JACKSON_2::writeValueAsString));
    }

    @TestFactory
    public Stream<DynamicTest> jackson3ReadsWhatTheCodecWrites() {
        return EachType.of(module.types(), type -> reads(type, JACKSON_3::readValue));
    }

    @TestFactory
    public Stream<DynamicTest> jackson3WritesWhatTheCodecWrites() {
        return EachType.of(module.types(), type -> writes(type, JACKSON_3::writeValueAsString));
    }

    private <T> void reads(GeneratedType<T> type, Reader reader) {
        Tries.onValuesOf(type, records)
                .check(value -> assertThat(reader.read(type.write(value).text(), type.type()))
                        .isEqualTo(value));
    }

    private <T> void writes(GeneratedType<T> type, Writer writer) {
        Tries.onValuesOf(type, records).check(value -> {
            String text = type.write(value).text();
            String written = writer.write(value);
            assertThat(JsonEquality.equal(CorpusLine.JSON.readTree(text), CorpusLine.JSON.readTree(written)))
                    .as("databind wrote %s", written)
                    .isTrue();
        });
    }

    private interface Reader {

        <T> T read(String text, Class<T> type) throws Exception;
    }

    private interface Writer {

        String write(Object value) throws Exception;
    }
}
