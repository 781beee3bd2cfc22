// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.core.document.ByteOrderMark;
import io.evwire.core.document.JsonText;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.ElementDecoder;
import io.evwire.ocpi.v230.FaultyElement;
import io.evwire.ocpi.v230.FaultyElements;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.internal.json.ArrayElements;
import io.evwire.ocpi.v230.internal.json.ValueCutter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * The objects of a response that is a list, decoded one by one while it arrives: only one of them is in memory, and one
 * that is longer than a document may be ends the stream. The status code may stand behind them, so {@link #response()}
 * says at the end how the request fared. Not thread-safe.
 *
 * @param <T> what the objects are
 */
public final class ResponseStream<T> implements Iterator<Decoded<T>>, AutoCloseable {

    private static final byte[] DATA = "\"data\"".getBytes(StandardCharsets.UTF_8);

    private final OcpiType<T> type;
    private final OcpiCodec codec;
    private final ResponseCodec responses;
    private final ValueCutter cutter;

    /** The response without the objects that were given out: what is decoded at its end. */
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream();

    private @Nullable ArrayElements<Decoded<T>> elements;
    private boolean isStarted;
    private boolean isFirstMember = true;
    private boolean hasData;
    private @Nullable Decoded<OcpiResponse<Void>> response;
    private @Nullable Decoded<T> next;
    private @Nullable FaultyElement faulty;

    /** The object that stands in place of the list, taken for its only one; known at the end. */
    private @Nullable Decoded<T> only;

    private int count;
    private boolean hasMark;

    ResponseStream(OcpiType<T> type, OcpiCodec codec, ResponseCodec responses, InputStream utf8) {
        this.type = type;
        this.codec = codec;
        this.responses = responses;
        this.cutter = new ValueCutter(utf8, codec.limits().maxDocumentLength());
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
            try {
                next = read();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
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
        faulty = element instanceof Decoded.Invalid<T> invalid
                ? FaultyElements.of(count, cutter.copy(), codec.limits(), invalid.violations())
                : null;
        count++;
        return element;
    }

    /**
     * The object that {@link #next()} gave last as it came, where it is not valid: the list has it, so it is not to be
     * deleted at the other side.
     *
     * @return the object with its id and its JSON; null where it is valid
     */
    public @Nullable FaultyElement faulty() {
        return faulty;
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

    /**
     * Whether the response has a list of objects at all, be it an empty one; to be asked for at the end.
     *
     * @return false when its data is absent or no list: then objects may be missing although it is a success
     * @throws IllegalStateException when there are objects left
     */
    public boolean hasData() {
        response();
        return hasData;
    }

    /**
     * Closes the stream.
     *
     * @throws UncheckedIOException when the stream fails
     */
    @Override
    public void close() {
        try {
            cutter.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private @Nullable Decoded<T> read() throws IOException {
        if (!isStarted) {
            isStarted = true;
            if (cutter.isAtByteOrderMark() && ByteOrderMark.isPassed(cutter.bytes(), codec.tolerance())) {
                cutter.passByteOrderMark();
                hasMark = true;
            }
            if (cutter.peek() != '{') {
                return keep() ? finished() : ended(ArrayElements.tooLong(codec.limits()));
            }
            keepMark();
        }
        while (response == null) {
            ArrayElements<Decoded<T>> list = elements;
            Decoded<T> element = list == null ? null : list.next();
            if (element != null) {
                return element;
            }
            Violation fault = list == null ? null : list.fault();
            if (fault != null) {
                return ended(fault);
            }
            readMember(list != null);
        }
        return only;
    }

    /** Reads on to the objects, to the end of another member, or to the end of the response. */
    private void readMember(boolean isDataRead) throws IOException {
        if (isDataRead) {
            elements = null;
        }
        if (cutter.peek() == '}') {
            keepMark();
            finished();
            return;
        }
        if (!isFirstMember && !keepMark(',')) {
            return;
        }
        isFirstMember = false;
        if (cutter.peek() != '"') {
            ended(ArrayElements.notJson(cutter));
            return;
        }
        if (!keep()) {
            ended(ArrayElements.tooLong(codec.limits()));
            return;
        }
        boolean isData = isData();
        if (!keepMark(':')) {
            return;
        }
        if (isData && cutter.peek() == '[') {
            cutter.pass();
            hasData = true;
            rest.write('[');
            rest.write(']');
            elements = new ArrayElements<>(
                    cutter,
                    codec.limits(),
                    DataRead.PATH,
                    ElementDecoder.clean(type),
                    base -> ElementDecoder.alone(codec, type, base));
        } else if (!keep()) {
            ended(ArrayElements.tooLong(codec.limits()));
        }
    }

    /** Whether the name that was cut last is that of the data, which stands there for the first time. */
    private boolean isData() {
        byte[] name = cutter.copy();
        boolean isEscaped = false;
        for (byte character : name) {
            isEscaped |= character == '\\';
        }
        return isEscaped ? unescaped(name).equals("data") : Arrays.equals(name, DATA);
    }

    private String unescaped(byte[] name) {
        String text = new String(name, StandardCharsets.UTF_8);
        try (JsonParser parser = new JsonText(codec.limits()).parser(text)) {
            parser.nextToken();
            return parser.getString();
        } catch (JacksonException notJson) {
            // What is decoded at the end says so.
            return text;
        }
    }

    /** Cuts a value and keeps it for the end; false where that becomes too long. */
    private boolean keep() throws IOException {
        boolean isCut = cutter.cut();
        rest.write(cutter.bytes(), cutter.start(), cutter.length());
        return isCut && rest.size() <= codec.limits().maxDocumentLength();
    }

    private void keepMark() throws IOException {
        rest.write(cutter.peek());
        cutter.pass();
    }

    private boolean keepMark(char expected) throws IOException {
        if (cutter.peek() != expected) {
            ended(ArrayElements.notJson(cutter));
            return false;
        }
        keepMark();
        return true;
    }

    private @Nullable Decoded<T> finished() throws IOException {
        if (cutter.peek() != ValueCutter.END) {
            return ended(new Violation("", ViolationKind.FRAME, "text after the end of the JSON value"));
        }
        Decoded<OcpiResponse<List<T>>> around = responses.decode(ResponseType.list(type), rest.toByteArray());
        if (around instanceof Decoded.Valid<OcpiResponse<List<T>>> valid) {
            List<T> data = valid.value().data();
            if (data != null && !data.isEmpty()) {
                hasData = true;
                only = new Decoded.Valid<>(data.get(0), List.of());
            }
            Decoded<OcpiResponse<Void>> read = new Decoded.Valid<>(withoutData(valid.value()), valid.tolerated());
            response = hasMark ? read.tolerating(ByteOrderMark.passed()) : read;
        } else {
            response = invalid((Decoded.Invalid<?>) around);
        }
        return null;
    }

    private static OcpiResponse<Void> withoutData(OcpiResponse<?> whole) {
        return new OcpiResponse<>(
                null, whole.statusCode(), whole.statusMessage(), whole.timestamp(), whole.extensions());
    }

    private static Decoded<OcpiResponse<Void>> invalid(Decoded.Invalid<?> around) {
        return new Decoded.Invalid<>(around.violations(), around.truncated());
    }

    private @Nullable Decoded<T> ended(Violation fault) {
        response = new Decoded.Invalid<>(List.of(fault), false);
        return null;
    }
}
