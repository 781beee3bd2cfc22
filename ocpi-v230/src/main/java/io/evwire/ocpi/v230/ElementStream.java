package io.evwire.ocpi.v230;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.internal.json.Document;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * The elements of a JSON array, decoded one by one while they arrive: only one of them is in memory. When the text
 * turns out to be no JSON array, the last element says so. Not thread-safe.
 *
 * @param <T> what the elements are
 */
public final class ElementStream<T> implements Iterator<Decoded<T>>, AutoCloseable {

    private final OcpiType<T> type;
    private final OcpiCodec codec;
    private final JsonParser parser;
    private final ElementDecoder elements;
    private boolean isStarted;
    private boolean isEnded;
    private @Nullable Decoded<T> next;

    ElementStream(OcpiType<T> type, OcpiCodec codec, JsonParser parser) {
        this.type = type;
        this.codec = codec;
        this.parser = parser;
        this.elements = new ElementDecoder(parser, codec, 0);
    }

    /**
     * Whether there is another element; reads it.
     *
     * @return false at the end
     * @throws UncheckedIOException when the stream fails
     */
    @Override
    public boolean hasNext() {
        if (next == null && !isEnded) {
            next = read();
        }
        return next != null;
    }

    @Override
    public Decoded<T> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("the array has no more elements");
        }
        Decoded<T> element = next;
        next = null;
        return element;
    }

    /** Closes the stream. */
    @Override
    public void close() {
        parser.close();
    }

    private @Nullable Decoded<T> read() {
        try {
            if (!isStarted) {
                isStarted = true;
                if (parser.nextToken() != JsonToken.START_ARRAY) {
                    return ended(new Violation("", ViolationKind.TYPE, "array expected"));
                }
            }
            if (parser.nextToken() != JsonToken.END_ARRAY) {
                return elements.read(type);
            }
            isEnded = true;
            return parser.nextToken() == null
                    ? null
                    : ended(new Violation("", ViolationKind.FRAME, "text after the end of the JSON value"));
        } catch (StreamConstraintsException exceeded) {
            return ended(Document.tooDeep(parser, codec.limits()));
        } catch (JacksonIOException failed) {
            if (failed.getCause() instanceof CharacterCodingException) {
                return ended(new Violation("", ViolationKind.FRAME, "no UTF-8"));
            }
            throw new UncheckedIOException(failed.getCause());
        } catch (JacksonException notJson) {
            return ended(Document.notJson(notJson));
        }
    }

    private Decoded<T> ended(Violation fault) {
        isEnded = true;
        return new Decoded.Invalid<>(List.of(fault), false);
    }
}
