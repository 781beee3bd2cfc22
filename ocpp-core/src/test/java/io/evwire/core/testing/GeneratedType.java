// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.document.JsonText;
import io.evwire.core.json.Limits;
import io.evwire.core.runtime.EarlierNames;
import io.evwire.core.runtime.ExactReader;
import io.evwire.core.runtime.JsonOutput;
import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.PathBase;
import io.evwire.core.runtime.ReadBudget;
import io.evwire.core.runtime.ValueWriter;
import io.evwire.core.runtime.ViolationLog;
import io.evwire.core.testing.schema.SchemaFile;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import java.util.List;
import tools.jackson.core.JsonParser;

/**
 * A generated object type: its schema, its record and its codec.
 *
 * @param schema the schema it was generated from
 * @param type the record
 * @param codec decodes and encodes the record
 * @param <T> the record
 */
public record GeneratedType<T>(SchemaFile schema, Class<T> type, ObjectCodec<T> codec) {

    /** Full lists of long texts make a document longer than the default allows. */
    private static final JsonText JSON = new JsonText(Limits.DEFAULT.withMaxDocumentLength(1 << 24));

    /** The type of a schema, generated below a package with its codec in another. */
    static GeneratedType<?> of(String basePackage, String codecPackage, SchemaFile schema) {
        String folder = schema.folder().replace('/', '.');
        String name = schema.className();
        try {
            Class<?> type = Class.forName(basePackage + (folder.isEmpty() ? "." : "." + folder + ".") + name);
            Object codec = Class.forName(codecPackage + "." + name + "Codec")
                    .getField("INSTANCE")
                    .get(null);
            return of(schema, type, (ObjectCodec<?>) codec);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("nothing was generated from " + schema, e);
        }
    }

    @SuppressWarnings("unchecked") // The codec of a type serves this type, which is checked here.
    private static <T> GeneratedType<T> of(SchemaFile schema, Class<T> type, ObjectCodec<?> codec) {
        if (codec.type() != type) {
            throw new IllegalStateException(codec + " serves " + codec.type() + ", not " + type);
        }
        return new GeneratedType<>(schema, type, (ObjectCodec<T>) codec);
    }

    /** The record's name. */
    public String name() {
        return type.getSimpleName();
    }

    /** Whether it is a message, which has a frame of its own, and not a part of messages. */
    public boolean isMessage() {
        return schema.folder().equals("message");
    }

    /** This type, known to be one of a kind of messages. */
    @SuppressWarnings("unchecked") // Checked right here.
    public <U> GeneratedType<? extends U> as(Class<U> kind) {
        if (!kind.isAssignableFrom(type)) {
            throw new ClassCastException(type + " is no " + kind);
        }
        return (GeneratedType<? extends U>) this;
    }

    /** Encodes a value, whatever is wrong with it. */
    public Written write(T value) {
        ViolationLog log = newLog();
        try (JsonOutput out = JsonOutput.ofText(Integer.MAX_VALUE)) {
            codec.write(value, new ValueWriter(out, Limits.DEFAULT, log, PathBase.DOCUMENT));
            return new Written(out.toText(), log.refused());
        }
    }

    /** Decodes a text that is JSON; what the fast reader makes of it, if anything, must be the same. */
    public Read<T> read(String text) {
        Read<T> exact = readExactly(text);
        T fast = readFast(text);
        if (fast != null) {
            assertThat(exact.violations())
                    .as("faults of what was read fast: %s", text)
                    .isEmpty();
            assertThat(fast).isEqualTo(exact.value());
        }
        return exact;
    }

    /** What the fast reader makes of a text; null where it gives up. */
    public T readFast(String text) {
        return JSON.readClean(text, codec::read);
    }

    private Read<T> readExactly(String text) {
        ViolationLog log = newLog();
        try (JsonParser parser = JSON.parser(text)) {
            parser.nextToken();
            T value = codec.read(
                    new ExactReader(parser, Limits.DEFAULT, log, PathBase.DOCUMENT, new ReadBudget(Limits.DEFAULT, 0)));
            return new Read<>(value, log.refused());
        }
    }

    /**
     * Decodes a text that is JSON as leniently as a tolerance says; without the fast reader, which is never lenient.
     */
    public Lenient<T> readLeniently(String text, Tolerance tolerance) {
        return readLeniently(text, tolerance, EarlierNames.NONE);
    }

    /** The same where an earlier version called things otherwise. */
    public Lenient<T> readLeniently(String text, Tolerance tolerance, EarlierNames names) {
        ViolationLog log = new ViolationLog(Limits.DEFAULT.maxViolations(), tolerance).knowing(names);
        try (JsonParser parser = JSON.parser(text)) {
            parser.nextToken();
            T value = codec.read(
                    new ExactReader(parser, Limits.DEFAULT, log, PathBase.DOCUMENT, new ReadBudget(Limits.DEFAULT, 0)));
            return new Lenient<>(value, log.isClean(), log.refused(), log.tolerated());
        }
    }

    /** The record's name, for people. */
    @Override
    public String toString() {
        return name();
    }

    private static ViolationLog newLog() {
        return new ViolationLog(Limits.DEFAULT.maxViolations(), Tolerance.STRICT);
    }

    /**
     * What became of a value.
     *
     * @param text the text
     * @param violations what is wrong with it, in document order
     */
    public record Written(String text, List<Violation> violations) {}

    /**
     * What became of a text.
     *
     * @param value the value, or null when it could not be decoded
     * @param violations what is wrong with the text, in document order
     * @param <T> the record
     */
    public record Read<T>(T value, List<Violation> violations) {}

    /**
     * What became of a text that was read leniently.
     *
     * @param value the value, or null when it could not be decoded
     * @param isClean whether it stands
     * @param refused what is wrong with the text
     * @param tolerated what was let pass
     * @param <T> the record
     */
    public record Lenient<T>(T value, boolean isClean, List<Violation> refused, List<Violation> tolerated) {}
}
