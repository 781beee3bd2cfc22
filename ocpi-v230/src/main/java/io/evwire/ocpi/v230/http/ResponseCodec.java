// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.core.document.ByteOrderMark;
import io.evwire.core.document.JsonText;
import io.evwire.core.runtime.PathBase;
import io.evwire.core.runtime.ReadBudget;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.ElementDecoder;
import io.evwire.ocpi.v230.FaultyElement;
import io.evwire.ocpi.v230.FaultyElements;
import io.evwire.ocpi.v230.InvalidObjectException;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.internal.json.Document;
import io.evwire.ocpi.v230.internal.json.DocumentWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Turns the bodies of responses into values and back. Immutable and thread-safe.
 *
 * <p>A list is read element by element: one that is invalid is left out, and its faults are among
 * {@link Decoded.Valid#tolerated()}, with paths such as {@code /data/3/id} that tell which it was.
 *
 * @see "OCPI 2.3.0, transport_and_format#transport_and_format_response_format"
 */
public final class ResponseCodec {

    private static final byte[] LIST_STARTS = "{\"data\":".getBytes(StandardCharsets.UTF_8);

    private final OcpiCodec codec;
    private final JsonText json;
    private final DocumentWriter writer;

    /**
     * A codec of responses.
     *
     * @param codec its limits and tolerance hold for the response and for the objects in it
     */
    public ResponseCodec(OcpiCodec codec) {
        this.codec = codec;
        this.json = new JsonText(codec.limits());
        this.writer = new DocumentWriter(codec.limits(), codec.tolerance(), InvalidObjectException::new);
    }

    /**
     * Decodes a response.
     *
     * @param type what its data is, if the request succeeded
     * @param utf8 the whole body as UTF-8
     * @param <D> the Java type of the data
     * @return the response, or what is wrong with it
     */
    public <D> Decoded<OcpiResponse<D>> decode(ResponseType<D> type, byte[] utf8) {
        return read(type, utf8).response();
    }

    /**
     * Decodes a response.
     *
     * @param type what its data is, if the request succeeded
     * @param text the whole body
     * @param <D> the Java type of the data
     * @return the response, or what is wrong with it
     */
    public <D> Decoded<OcpiResponse<D>> decode(ResponseType<D> type, String text) {
        if (ByteOrderMark.isPassed(text, codec.tolerance())) {
            return decode(type, text.substring(1)).tolerating(ByteOrderMark.passed());
        }
        return json.read(text, Document.of(codec.limits(), new Content<>(type))).response();
    }

    /**
     * What is no fault of a response but worth knowing: the properties of it and of its data that OCPI does not define.
     *
     * @param type what its data should be
     * @param utf8 the whole body as UTF-8
     * @return the notices in document order, with paths such as {@code /data/3/naam}
     */
    public List<Violation> notices(ResponseType<?> type, byte[] utf8) {
        List<Violation> found = new ArrayList<>();
        new ResponseCodec(codec.noticing(found)).decode(type, utf8);
        return found.stream().map(OcpiCodec::explained).toList();
    }

    /**
     * Decodes a response whose data is a list, and keeps the elements that are not valid objects.
     *
     * @param type what its data is
     * @param utf8 the whole body as UTF-8
     * @param <T> the Java type of an element
     * @return the response without those elements, and each of them with its id, its JSON as it came, and its faults
     */
    public <T> Elements<T> decodeElements(ResponseType<List<T>> type, byte[] utf8) {
        Read<List<T>> read = read(type, utf8);
        boolean isUsed = read.response() instanceof Decoded.Valid<OcpiResponse<List<T>>> valid
                && valid.value().isSuccess();
        return new Elements<>(
                read.response(),
                isUsed ? FaultyElements.ofData(withoutMark(utf8), codec.limits(), read.faulty()) : List.of());
    }

    private byte[] withoutMark(byte[] utf8) {
        return ByteOrderMark.isPassed(utf8, codec.tolerance()) ? ByteOrderMark.behind(utf8) : utf8;
    }

    private <D> Read<D> read(ResponseType<D> type, byte[] utf8) {
        if (ByteOrderMark.isPassed(utf8, codec.tolerance())) {
            Read<D> behind = read(type, ByteOrderMark.behind(utf8));
            return new Read<>(behind.response().tolerating(ByteOrderMark.passed()), behind.faulty());
        }
        return json.read(utf8, Document.of(codec.limits(), new Content<>(type)));
    }

    /**
     * Decodes the objects of a response one by one while it arrives, with one of them in memory at a time.
     *
     * @param type what the objects are
     * @param utf8 the body as UTF-8; closed with the result
     * @param <T> their Java type
     * @return the objects, and after them the response
     */
    public <T> ResponseStream<T> stream(OcpiType<T> type, InputStream utf8) {
        return new ResponseStream<>(type, codec, this, utf8);
    }

    /**
     * Encodes a response.
     *
     * @param type what its data is
     * @param response the response
     * @param <D> the Java type of the data
     * @return the body as UTF-8
     * @throws InvalidObjectException when something in it breaks its schema, or a success lacks its one object
     */
    public <D> byte[] encode(ResponseType<D> type, OcpiResponse<D> response) {
        // A list that is absent is not the empty one: a page without data is handed on as it came.
        boolean needsData = type.elementType() != null && !type.isList();
        if (response.isSuccess() && response.data() == null && needsData) {
            throw new InvalidObjectException(List.of(
                    new Violation(DataRead.PATH, ViolationKind.REQUIRED, "required with a success, but absent")));
        }
        if (response.timestamp() == null && codec.tolerance() == Tolerance.STRICT) {
            throw new InvalidObjectException(
                    List.of(new Violation("/timestamp", ViolationKind.REQUIRED, "required, but absent")));
        }
        return writer.bytes("", out -> Envelope.write(type, response, out));
    }

    /**
     * Encodes a response whose data is a list of any length into a stream, with one object in memory at a time. What is
     * around the list is checked first; an object that is refused ends the stream in the middle of it: end the
     * connection then, so that the receiver does not take what it has for the whole.
     *
     * @param type what the objects are
     * @param around the response without its data
     * @param objects the objects, none null
     * @param utf8 where the body goes; neither flushed nor closed
     * @param <T> their Java type
     * @throws InvalidObjectException when something breaks its schema, with paths such as {@code /data/3/id}
     * @throws IOException when the stream fails
     */
    public <T> void encode(
            OcpiType<T> type, OcpiResponse<Void> around, Iterator<? extends T> objects, OutputStream utf8)
            throws IOException {
        byte[] members = encode(ResponseType.nothing(), around);
        utf8.write(LIST_STARTS);
        writer.array(type.toString(), type.codec(), objects, DataRead.PATH, utf8);
        // Behind the list comes what is never empty, since the status code is in it; its own bracket gives way.
        utf8.write(',');
        utf8.write(members, 1, members.length - 1);
    }

    /**
     * A response with a list, and what it is without.
     *
     * @param response the response, with the elements that are valid
     * @param faulty the others, as they came
     * @param <T> what the elements are
     */
    public record Elements<T>(Decoded<OcpiResponse<List<T>>> response, List<FaultyElement> faulty) {}

    /** A response, and the faults of the elements that it is without, by their index. */
    private record Read<D>(Decoded<OcpiResponse<D>> response, SortedMap<Integer, List<Violation>> faulty) {}

    private final class Content<D> implements Document.Content<Read<D>> {

        private final ResponseType<D> type;

        Content(ResponseType<D> type) {
            this.type = type;
        }

        @Override
        public Read<D> read(JsonParser parser, ReadBudget budget) {
            Envelope envelope = new Envelope(parser, codec, budget);
            ElementDecoder elements = new ElementDecoder(parser, codec, PathBase.DOCUMENT, budget);
            @Nullable DataRead<D> found = null;
            while (envelope.nextData()) {
                found = type.read(parser, elements);
            }
            DataRead<D> data = found == null ? type.absent() : found;
            return new Read<>(envelope.finish(data), data.faulty());
        }

        @Override
        public Read<D> refused(Violation fault) {
            return new Read<>(new Decoded.Invalid<>(List.of(fault), false), Collections.emptySortedMap());
        }
    }
}
