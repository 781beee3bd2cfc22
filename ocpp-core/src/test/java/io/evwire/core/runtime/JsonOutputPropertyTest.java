// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.JacksonText;
import io.evwire.core.testing.generation.FreeJsonArbitraries;
import io.evwire.core.testing.generation.TextArbitraries;
import io.evwire.core.text.Surrogates;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;

/** What is written, and where its writer says it is, beside Jackson's generator and its context. */
class JsonOutputPropertyTest {

    private static final int NEVER_CUT = Integer.MAX_VALUE;

    @Property
    void anyTextIsWrittenAsJacksonWritesIt(@ForAll("texts") String text) {
        JsonOutput out = JsonOutput.alone(NEVER_CUT);
        out.text(text);

        assertThat(out.toText()).isEqualTo(JacksonText.of(text));
        assertThat(out.toBytes()).isEqualTo(out.toText().getBytes(UTF_8));
        assertThat(out.length()).isEqualTo(out.toBytes().length);
    }

    @Example
    void everyCharacterIsWrittenAsJacksonWritesIt() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate((char) c)) {
                anyTextIsWrittenAsJacksonWritesIt("a" + (char) c + "b");
            }
        }
        anyTextIsWrittenAsJacksonWritesIt("\ud800\udc00\udbff\udfff");
    }

    @Property
    void ofATextWithHalfOfAPairNothingIsWritten(@ForAll("texts") String before, @ForAll("texts") String after) {
        for (String half : new String[] {"\ud800", "\udbff", "\udc00", "\udfff", "\ud83d\ud83d\ude00"}) {
            String text = before + half + after;
            JsonOutput out = JsonOutput.alone(NEVER_CUT);
            out.text("before");
            assertThat(out.tryText(text))
                    .isEqualTo(Surrogates.hasLone(text) ? Utf8Buffer.Text.BROKEN : Utf8Buffer.Text.MIXED);
            if (Surrogates.hasLone(text)) {
                assertThat(out.toText()).isEqualTo("\"before\"");
            }
        }
    }

    @Property
    void aTextIsPlainWhenItIsPrintableAsciiWithoutEscapes(@ForAll("texts") String text) {
        boolean isPlain = text.chars().allMatch(c -> c >= ' ' && c <= '~' && c != '"' && c != '\\');

        assertThat(JsonOutput.alone(NEVER_CUT).tryText(text))
                .isEqualTo(isPlain ? Utf8Buffer.Text.PLAIN : Utf8Buffer.Text.MIXED);
    }

    @Property
    void anyNumberIsWrittenPlainly(@ForAll BigInteger digits, @ForAll("scales") int scale) {
        for (BigDecimal number : new BigDecimal[] {
            new BigDecimal(digits, scale), BigDecimal.valueOf(digits.longValue(), scale), BigDecimal.valueOf(0, scale)
        }) {
            JsonOutput out = JsonOutput.alone(NEVER_CUT);
            out.number(number);
            assertThat(out.toText()).isEqualTo(number.toPlainString());
        }
    }

    @Property
    void anyIntegerIsWrittenPlainly(@ForAll int number) {
        JsonOutput out = JsonOutput.alone(NEVER_CUT);
        out.number(number);

        assertThat(out.toText()).isEqualTo(Integer.toString(number));
    }

    @Property
    void anyDocumentIsWrittenAndLocatedAsByJackson(@ForAll("documents") Object document) {
        JsonOutput out = JsonOutput.alone(NEVER_CUT);
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JacksonText.generator(text)) {
            new Both(out, generator, 1).write(document);
        }

        assertThat(out.toText()).isEqualTo(text.toString());
    }

    @Property
    void aDocumentThatIsNotHeldIsLocatedAllTheSame(
            @ForAll("documents") Object document, @ForAll("lengths") int mostHeld, @ForAll("steps") int step) {
        JsonOutput out = JsonOutput.alone(mostHeld);
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JacksonText.generator(text)) {
            new Both(out, generator, step).write(document);
        }

        if (out.isCut()) {
            assertThat(out.toBytes()).isEmpty();
            assertThat(out.toText()).isEmpty();
            assertThat(out.length()).isEqualTo(Integer.MAX_VALUE);
        } else {
            assertThat(out.toText()).isEqualTo(text.toString());
        }
    }

    /** Writes free JSON twice and asks after the values, now and then, where they are. */
    private static final class Both {

        private final JsonOutput out;
        private final JsonGenerator generator;
        private final int step;
        private int count;

        Both(JsonOutput out, JsonGenerator generator, int step) {
            this.out = out;
            this.generator = generator;
            this.step = step;
        }

        void write(Object value) {
            if (value instanceof Map<?, ?> map) {
                out.startObject();
                generator.writeStartObject();
                check();
                map.forEach((name, member) -> {
                    out.name((String) name);
                    generator.writeName((String) name);
                    write(member);
                });
                checkObject();
                out.endObject();
                generator.writeEndObject();
            } else if (value instanceof List<?> list) {
                out.startArray();
                generator.writeStartArray();
                check();
                list.forEach(this::write);
                out.endArray();
                generator.writeEndArray();
            } else if (value instanceof String text) {
                out.text(text);
                generator.writeString(text);
            } else if (value instanceof Boolean bool) {
                out.bool(bool);
                generator.writeBoolean(bool);
            } else if (value instanceof Integer number) {
                out.number(number);
                generator.writeNumber(number);
            } else if (value instanceof BigDecimal number) {
                out.number(number);
                generator.writeNumber(number);
            } else {
                out.nullValue();
                generator.writeNull();
            }
            check();
        }

        private void check() {
            assertThat(out.depth()).isEqualTo(generator.streamWriteContext().getNestingDepth());
            if (++count % step == 0) {
                assertThat(out.pathOfLast()).isEqualTo(pointer(generator.streamWriteContext()));
            }
        }

        private void checkObject() {
            if (++count % step == 0) {
                assertThat(out.pathOfObject())
                        .isEqualTo(pointer(generator.streamWriteContext().getParent()));
            }
        }

        private static String pointer(TokenStreamContext context) {
            return context.pathAsPointer().toString();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return TextArbitraries.upTo(400);
    }

    @Provide
    Arbitrary<Integer> scales() {
        return Arbitraries.integers().between(-70, 70);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(1, 300);
    }

    @Provide
    Arbitrary<Integer> steps() {
        return Arbitraries.of(1, 2, 7, 50);
    }

    @Provide
    Arbitrary<Object> documents() {
        Arbitrary<Object> values = FreeJsonArbitraries.values();
        return Arbitraries.oneOf(
                values,
                values.list().ofMaxSize(20).asGeneric(),
                Combinators.combine(values, Arbitraries.integers().between(1, 60))
                        .as(JsonOutputPropertyTest::nested));
    }

    private static Object nested(Object value, int depth) {
        Object nested = value;
        for (int i = 0; i < depth; i++) {
            nested = i % 2 == 0 ? List.of(i, nested) : Map.of("level " + i, nested);
        }
        return nested;
    }
}
