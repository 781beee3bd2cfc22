package io.evwire.ocpi.v230.http;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.ElementDecoder;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.OcpiType;
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
 * The objects of a response that is a list, decoded one by one while it arrives: only one of them is in memory. The
 * status code may stand behind them, so {@link #response()} says at the end how the request fared. Not thread-safe.
 *
 * @param <T> what the objects are
 */
public final class ResponseStream<T> implements Iterator<Decoded<T>>, AutoCloseable {

    private final OcpiType<T> type;
    private final JsonParser parser;
    private final OcpiCodec codec;
    private final Envelope envelope;
    private final ElementDecoder elements;

    private DataRead<Void> data = DataRead.ofValue(null);
    private boolean isStarted;
    private boolean isInData;
    private @Nullable Decoded<OcpiResponse<Void>> response;
    private @Nullable Decoded<T> next;

    ResponseStream(OcpiType<T> type, OcpiCodec codec, JsonParser parser) {
        this.type = type;
        this.parser = parser;
        this.codec = codec;
        this.envelope = new Envelope(parser, codec);
        this.elements = new ElementDecoder(parser, codec, 0);
    }

    /**
     * Whether there is another object; reads it.
     *
     * @return false at the end
     * @throws UncheckedIOException when the stream fails
     */
    @Override
    public boolean hasNext() {
        if (next == null && response == null) {
            next = read();
        }
        return next != null;
    }

    @Override
    public Decoded<T> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("the response has no more objects");
        }
        Decoded<T> element = next;
        next = null;
        return element;
    }

    /**
     * The response around the objects; to be asked for at the end.
     *
     * @return the response without its data, or what is wrong with it: then objects may be missing
     * @throws IllegalStateException when there are objects left
     */
    public Decoded<OcpiResponse<Void>> response() {
        if (hasNext() || response == null) {
            throw new IllegalStateException("read the objects first: the response is known at their end");
        }
        return response;
    }

    /** Closes the stream. */
    @Override
    public void close() {
        parser.close();
    }

    private @Nullable Decoded<T> read() {
        try {
            return readNext();
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

    private @Nullable Decoded<T> readNext() {
        if (!isStarted) {
            isStarted = true;
            if (parser.nextToken() == null) {
                return ended(new Violation("", ViolationKind.FRAME, "not JSON: the text is empty"));
            }
        }
        while (isInData || envelope.nextData()) {
            if (isInData) {
                if (parser.nextToken() != JsonToken.END_ARRAY) {
                    return elements.read(type);
                }
                isInData = false;
            } else if (parser.currentToken() == JsonToken.START_ARRAY) {
                isInData = true;
            } else {
                data = DataRead.refused(ViolationKind.TYPE, "array expected");
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            return ended(new Violation("", ViolationKind.FRAME, "text after the end of the JSON value"));
        }
        response = envelope.finish(data);
        return null;
    }

    private @Nullable Decoded<T> ended(Violation fault) {
        response = new Decoded.Invalid<>(List.of(fault), false);
        return null;
    }
}
