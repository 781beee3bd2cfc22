// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.runtime.ExactReader;
import io.evwire.core.runtime.FastReader;
import io.evwire.core.runtime.PathBase;
import io.evwire.core.runtime.ReadBudget;
import io.evwire.core.runtime.ViolationLog;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.internal.json.Document;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * Decodes the objects inside a document whose outer form someone else reads: each by itself, so that one with faults
 * does not spoil the others. Not thread-safe.
 */
public final class ElementDecoder {

    private final JsonParser parser;
    private final OcpiCodec codec;
    private final PathBase base;
    private final ReadBudget budget;

    /** Used for one value of a type after another as long as nothing is wrong with them. */
    private @Nullable Reading reading;

    /**
     * A decoder of the values in one document.
     *
     * @param parser the tokenizer of the document
     * @param codec its limits and tolerance hold
     * @param base where the paths of violations begin
     * @param budget what the document may cost
     */
    public ElementDecoder(JsonParser parser, OcpiCodec codec, PathBase base, ReadBudget budget) {
        this.parser = parser;
        this.codec = codec;
        this.base = base;
        this.budget = budget;
    }

    /**
     * Reads a document that is one value.
     *
     * @param codec its limits and tolerance hold
     * @param type what the value should be
     * @param base where the paths of violations begin
     * @param <T> its Java type
     * @return the value, or its faults
     */
    public static <T> Document.Content<Decoded<T>> alone(OcpiCodec codec, OcpiType<T> type, PathBase base) {
        return new Document.Content<>() {
            @Override
            public Decoded<T> read(JsonParser parser, ReadBudget budget) {
                return new ElementDecoder(parser, codec, base, budget).read(type);
            }

            @Override
            public Decoded<T> refused(Violation fault) {
                return new Decoded.Invalid<>(List.of(fault), false);
            }
        };
    }

    /**
     * Reads a value that has no fault.
     *
     * @param type what the value is
     * @param <T> its Java type
     * @return a reader of it
     */
    public static <T> Function<FastReader, @Nullable Decoded<T>> clean(OcpiType<T> type) {
        return in -> {
            T value = type.codec().read(in);
            return value == null ? null : new Decoded.Valid<>(value, List.of());
        };
    }

    /**
     * Decodes the value at the current token and leaves the tokenizer at the value's last token. The tokenizer's own
     * exceptions, for text that is no JSON or exceeds a limit, pass through: they end the document.
     *
     * @param type what it should be
     * @param <T> its Java type
     * @return the value, or its faults
     */
    public <T> Decoded<T> read(OcpiType<T> type) {
        return read(type, type.codec()::read);
    }

    private <T> Decoded<T> read(OcpiType<T> type, Function<ExactReader, @Nullable T> read) {
        Reading current = reading;
        if (current == null || current.type() != type) {
            ViolationLog log = newLog(type);
            current = new Reading(type, log, newReader(log));
        }
        if (type.codec() instanceof JsonObjectCodec<T> custom) {
            Decoded<T> decoded = custom.decode(current.reader(), path());
            return decoded == null || !current.log().isClean() ? result(null, current.log()) : decoded;
        }
        Decoded<T> decoded = result(read.apply(current.reader()), current.log());
        boolean isClean =
                decoded instanceof Decoded.Valid<T> valid && valid.tolerated().isEmpty();
        reading = isClean ? current : null;
        return decoded;
    }

    /** Where the value at the current token is. */
    private String path() {
        TokenStreamContext at = parser.streamReadContext();
        TokenStreamContext around = parser.currentToken() == JsonToken.START_OBJECT ? at.getParent() : at;
        boolean isWhole = base.skippedSegments() == 0;
        return base.prefix() + (isWhole && around != null ? around.pathAsPointer() : "");
    }

    /**
     * Decodes the value at the current token, which is no array, as the only element of a list, where that is let pass.
     *
     * @param type what the element should be
     * @param <T> its Java type
     * @return a list of one, or the fault
     */
    public <T> Decoded<List<T>> readListOfOne(OcpiType<T> type) {
        ViolationLog log = newLog(type);
        return result(newReader(log).list(type.codec(), 0, 1), log);
    }

    /**
     * Decodes the value at the current token as an element of a list that is as good without it.
     *
     * @param type what it should be
     * @param dropped takes what is told of an element that is left out, where the tolerance accepts that
     * @param <T> its Java type
     * @return the value, or its faults
     */
    public <T> Decoded<T> readElement(OcpiType<T> type, Consumer<Violation> dropped) {
        return read(type, reader -> reader.readElement(type.codec(), dropped));
    }

    private ViolationLog newLog(OcpiType<?> type) {
        return ViolationLog.ofReading(type.toString(), codec.limits(), codec.tolerance(), budget.report())
                .noticing(codec.notices());
    }

    private ExactReader newReader(ViolationLog log) {
        return new ExactReader(parser, codec.limits(), log, base, budget);
    }

    /**
     * Whether the document may have one more element.
     *
     * @return false when it has as many as are read
     */
    public boolean mayReadElement() {
        return budget.takeElement();
    }

    /**
     * What is wrong with a document that has more elements than are read.
     *
     * @param path of the list in which they are
     * @return the fault
     */
    public Violation tooManyElements(String path) {
        return new Violation(
                path,
                ViolationKind.LIMIT,
                "at most " + codec.limits().maxDocumentElements() + " elements of one document are read");
    }

    private static <T> Decoded<T> result(@Nullable T value, ViolationLog log) {
        if (value == null) {
            log.addIncomplete();
        }
        return value == null || !log.isClean()
                ? new Decoded.Invalid<>(OlderOcpi.explain(log.refused()), log.isTruncated())
                : new Decoded.Valid<>(value, OlderOcpi.explain(log.tolerated()));
    }

    private record Reading(OcpiType<?> type, ViolationLog log, ExactReader reader) {}
}
