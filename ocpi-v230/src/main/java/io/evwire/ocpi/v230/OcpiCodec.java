// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.document.ByteOrderMark;
import io.evwire.core.document.JsonText;
import io.evwire.core.json.Limits;
import io.evwire.core.runtime.PassedOn;
import io.evwire.core.runtime.PathBase;
import io.evwire.core.runtime.ReadBudget;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.internal.json.Document;
import io.evwire.ocpi.v230.internal.json.DocumentWriter;
import io.evwire.ocpi.v230.internal.json.ValueCutter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Turns JSON into checked objects of OCPI and objects into JSON. Immutable and thread-safe; a {@code with} method gives
 * a codec that differs in one respect.
 *
 * <p>Strict by default. A property that OCPI does not define is never a fault: it is kept and written back. Null and
 * the empty list are the same as an absent value where that is allowed.
 */
public final class OcpiCodec {

    /** A page of a list is longer than any message of OCPP. */
    private static final int MAX_DOCUMENT_LENGTH = 1 << 24;

    static final OcpiCodec STRICT =
            new OcpiCodec(Limits.DEFAULT.withMaxDocumentLength(MAX_DOCUMENT_LENGTH), Tolerance.STRICT, null);

    private final Limits limits;
    private final Tolerance tolerance;
    private final JsonText json;
    private final DocumentWriter writer;

    /** Where goes what is no fault but worth knowing; nowhere unless somebody asks for it. */
    private final @Nullable List<Violation> notices;

    private OcpiCodec(Limits limits, Tolerance tolerance, @Nullable List<Violation> notices) {
        this.notices = notices;
        this.limits = limits;
        this.tolerance = tolerance;
        this.json = new JsonText(limits);
        this.writer = new DocumentWriter(limits, tolerance, InvalidObjectException::new);
    }

    /**
     * This codec with other bounds on what a peer may send. Those of {@link Ocpi230#codec()} are {@link Limits#DEFAULT}
     * but for the length of a document, which is 16 MiB.
     *
     * @param other the bounds
     * @return a copy
     */
    public OcpiCodec withLimits(Limits other) {
        return new OcpiCodec(other, tolerance, null);
    }

    /**
     * This codec with faults that are let pass, in decoding and in encoding: with {@link Tolerance#SALVAGE} an unknown
     * value of a closed enumeration becomes {@code UNRECOGNIZED}, over-long text is kept, and what cannot be decoded
     * becomes absent. A required property that is missing or cannot be decoded never passes.
     *
     * @param other decides for each fault
     * @return a copy
     */
    public OcpiCodec withTolerance(Tolerance other) {
        return new OcpiCodec(limits, other, null);
    }

    /**
     * The bounds on what a peer may send.
     *
     * @return the bounds
     */
    public Limits limits() {
        return limits;
    }

    /**
     * Which faults are let pass.
     *
     * @return none in a strict codec
     */
    public Tolerance tolerance() {
        return tolerance;
    }

    /**
     * Decodes and checks one JSON value.
     *
     * @param type what it should be
     * @param utf8 the whole text as UTF-8, without byte order mark
     * @param <T> its Java type
     * @return the object, or the faults found in it
     */
    public <T> Decoded<T> decode(OcpiType<T> type, byte[] utf8) {
        Decoded<T> clean = json.readClean(utf8, ElementDecoder.clean(type));
        if (clean != null) {
            return clean;
        }
        return ByteOrderMark.isPassed(utf8, tolerance)
                ? decode(type, ByteOrderMark.behind(utf8)).tolerating(ByteOrderMark.passed())
                : json.read(utf8, Document.of(limits, ElementDecoder.alone(this, type, PathBase.DOCUMENT)));
    }

    /**
     * Decodes and checks one JSON value.
     *
     * @param type what it should be
     * @param text the whole text
     * @param <T> its Java type
     * @return the object, or the faults found in it
     */
    public <T> Decoded<T> decode(OcpiType<T> type, String text) {
        Decoded<T> clean = json.readClean(text, ElementDecoder.clean(type));
        if (clean != null) {
            return clean;
        }
        return ByteOrderMark.isPassed(text, tolerance)
                ? decode(type, text.substring(1)).tolerating(ByteOrderMark.passed())
                : json.read(text, Document.of(limits, ElementDecoder.alone(this, type, PathBase.DOCUMENT)));
    }

    /**
     * Decodes and checks a JSON array, each element by itself.
     *
     * @param type what the elements should be
     * @param utf8 the whole text as UTF-8, without byte order mark
     * @param <T> their Java type
     * @return the elements, or what is wrong with each
     */
    public <T> DecodedList<T> decodeList(OcpiType<T> type, byte[] utf8) {
        List<T> clean = json.readClean(utf8, in -> in.wholeList(type.codec()));
        if (clean != null) {
            return valid(clean);
        }
        return ByteOrderMark.isPassed(utf8, tolerance)
                ? decodeList(type, ByteOrderMark.behind(utf8)).tolerating(ByteOrderMark.passed())
                : json.read(utf8, Document.of(limits, new Many<>(type)));
    }

    /**
     * Decodes and checks a JSON array, each element by itself.
     *
     * @param type what the elements should be
     * @param text the whole text
     * @param <T> their Java type
     * @return the elements, or what is wrong with each
     */
    public <T> DecodedList<T> decodeList(OcpiType<T> type, String text) {
        List<T> clean = json.readClean(text, in -> in.wholeList(type.codec()));
        if (clean != null) {
            return valid(clean);
        }
        return ByteOrderMark.isPassed(text, tolerance)
                ? decodeList(type, text.substring(1)).tolerating(ByteOrderMark.passed())
                : json.read(text, Document.of(limits, new Many<>(type)));
    }

    /**
     * Decodes and checks a JSON array of any length while it arrives, with one element in memory at a time.
     *
     * @param type what the elements should be
     * @param utf8 the text as UTF-8, without byte order mark
     * @param <T> their Java type
     * @return the elements; close it to close the stream
     */
    public <T> ElementStream<T> stream(OcpiType<T> type, InputStream utf8) {
        return new ElementStream<>(this, type, new ValueCutter(utf8, limits.maxDocumentLength()));
    }

    /**
     * What is no fault of a text but worth knowing: each property that OCPI does not define, which is kept and written
     * back, and where one of its type is near, which was meant. This reads the text once more; a valid one costs what
     * an invalid one does.
     *
     * @param type what the text should be
     * @param utf8 the whole text as UTF-8
     * @return the notices in document order, as many as the limits allow of violations; each names the path, and says
     *     in words what is to be known; also those of a text that is invalid
     */
    public List<Violation> notices(OcpiType<?> type, byte[] utf8) {
        List<Violation> found = new ArrayList<>();
        if (ByteOrderMark.isPassed(utf8, tolerance)) {
            return notices(type, ByteOrderMark.behind(utf8));
        }
        OcpiCodec noticing = noticing(found);
        json.read(utf8, Document.of(limits, ElementDecoder.alone(noticing, type, PathBase.DOCUMENT)));
        return found.stream().map(OlderOcpi::noticed).toList();
    }

    /**
     * Not API: this codec with a list that takes notices of whatever an {@link ElementDecoder} reads for it.
     *
     * @param found where they go
     * @return a copy
     */
    public OcpiCodec noticing(List<Violation> found) {
        return new OcpiCodec(limits, tolerance, found);
    }

    /**
     * Not API: where notices go.
     *
     * @return the list; null for nowhere
     */
    public @Nullable List<Violation> notices() {
        return notices;
    }

    /**
     * A notice in the words of today.
     *
     * @param notice what was taken down while reading
     * @return the same, by what is used today in place of a property of an earlier version
     */
    public static Violation explained(Violation notice) {
        return OlderOcpi.noticed(notice);
    }

    /**
     * Encodes an object, with the same checks as in decoding.
     *
     * @param type what it is
     * @param value the object
     * @param <T> its Java type
     * @return the JSON text
     * @throws InvalidObjectException when the object breaks its schema
     */
    public <T> String encode(OcpiType<T> type, T value) {
        return writer.text(type.toString(), out -> type.codec().write(value, out));
    }

    /**
     * Encodes an object that was received, to pass it on, as a hub does: a text that no closed enumeration knew is
     * written as it came. For all else the checks are the same.
     *
     * @param type what it is
     * @param received what {@code decode} gave
     * @param <T> its Java type
     * @return the JSON text
     * @throws InvalidObjectException when the object breaks its schema otherwise
     */
    public <T> String encodeAsReceived(OcpiType<T> type, Decoded.Valid<T> received) {
        return writer.text(
                type.toString(),
                PassedOn.of(received.tolerated()),
                out -> type.codec().write(received.value(), out));
    }

    /**
     * Encodes an object as UTF-8, with the same checks as in decoding.
     *
     * @param type what it is
     * @param value the object
     * @param <T> its Java type
     * @return the JSON text
     * @throws InvalidObjectException when the object breaks its schema
     */
    public <T> byte[] encodeToBytes(OcpiType<T> type, T value) {
        return writer.bytes(type.toString(), out -> type.codec().write(value, out));
    }

    /**
     * Encodes a JSON array of any length into a stream, with one element in memory at a time and the same checks as in
     * decoding. An element that is refused ends the stream in the middle of the array: end the connection then, so that
     * the receiver does not take what it has for the whole.
     *
     * @param type what the elements are
     * @param values the elements, none null
     * @param utf8 where the JSON text goes; neither flushed nor closed
     * @param <T> their Java type
     * @throws InvalidObjectException when an element breaks its schema, with paths such as {@code /3/id}
     * @throws IOException when the stream fails
     */
    public <T> void encode(OcpiType<T> type, Iterator<? extends T> values, OutputStream utf8) throws IOException {
        writer.array(type.toString(), type.codec(), values, "", utf8);
    }

    /**
     * Checks an object as encoding would, but for the length of the whole text.
     *
     * @param type what it is
     * @param value the object
     * @param <T> its Java type
     * @return the faults in document order; empty when it can be sent
     */
    public <T> List<Violation> validate(OcpiType<T> type, T value) {
        return writer.check(type.toString(), out -> type.codec().write(value, out));
    }

    /**
     * How often decoding failed in a way that nobody foresaw: each is a defect of this library. The text was decoded
     * all the same, or refused with a violation of kind {@link ViolationKind#INTERNAL}.
     *
     * @return usually zero; a copy made by a {@code with} method counts anew
     */
    public long unforeseenFailures() {
        return json.unforeseenFailures();
    }

    private static <T> DecodedList<T> valid(List<T> elements) {
        List<Decoded<T>> decoded = new ArrayList<>(elements.size());
        elements.forEach(element -> decoded.add(new Decoded.Valid<>(element, List.of())));
        return new DecodedList<>(decoded, List.of());
    }

    /** A document that is an array of objects. */
    private final class Many<T> implements Document.Content<DecodedList<T>> {

        private final OcpiType<T> type;
        private final List<Decoded<T>> elements = new ArrayList<>();

        Many(OcpiType<T> type) {
            this.type = type;
        }

        @Override
        public DecodedList<T> read(JsonParser parser, ReadBudget budget) {
            ElementDecoder decoder = new ElementDecoder(parser, OcpiCodec.this, PathBase.DOCUMENT, budget);
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                return only(decoder.readListOfOne(type));
            }
            boolean isCut = false;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (decoder.mayReadElement()) {
                    elements.add(decoder.read(type));
                } else {
                    isCut = true;
                    parser.skipChildren();
                }
            }
            return new DecodedList<>(elements, isCut ? List.of(decoder.tooManyElements("")) : List.of());
        }

        private DecodedList<T> only(Decoded<List<T>> list) {
            return list instanceof Decoded.Valid<List<T>> valid
                    ? new DecodedList<>(
                            List.of(new Decoded.Valid<>(valid.value().get(0), List.of())), List.of(), valid.tolerated())
                    : new DecodedList<>(List.of(), ((Decoded.Invalid<List<T>>) list).violations());
        }

        @Override
        public DecodedList<T> refused(Violation fault) {
            return new DecodedList<>(elements, List.of(fault));
        }
    }
}
