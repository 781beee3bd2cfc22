package io.evwire.core.violation;

import io.evwire.core.text.Excerpt;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One fault in what a peer sent: where it is, which kind it is, and in words what was required and what was found.
 *
 * @param place which part of what was sent it is in
 * @param path in a body the RFC 6901 JSON Pointer, such as {@code /evse/connectorId}; in a header or a URL the name of
 *     the header, value or parameter; empty for the part as a whole, and for a frame
 * @param kind the kind of fault
 * @param detail what was required and what was found, in English; never the value of a sensitive property
 * @param errorCode the protocol's error code where the fault names its own, which is the case for
 *     {@link ViolationKind#RULE} and for actions that are known but not supported; otherwise absent, and the kind
 *     decides
 */
public record Violation(
        Place place,
        String path,
        ViolationKind kind,
        String detail,
        @Nullable ErrorCode errorCode) {

    /**
     * Refuses null for everything but {@code errorCode}.
     *
     * @param place which part of what was sent it is in
     * @param path in a body the RFC 6901 JSON Pointer, such as {@code /evse/connectorId}; in a header or a URL the name
     *     of the header, value or parameter; empty for the part as a whole, and for a frame
     * @param kind the kind of fault
     * @param detail what was required and what was found, in English; never the value of a sensitive property
     * @param errorCode the protocol's error code where the fault names its own, which is the case for
     *     {@link ViolationKind#RULE} and for actions that are known but not supported; otherwise absent, and the kind
     *     decides
     */
    public Violation {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
    }

    /**
     * A fault of a body whose error code follows from its kind.
     *
     * @param path JSON Pointer into the body
     * @param kind the kind of fault
     * @param detail what was required and what was found
     */
    public Violation(String path, ViolationKind kind, String detail) {
        this(Place.BODY, path, kind, detail, null);
    }

    /**
     * A fault of a body that names its error code.
     *
     * @param path JSON Pointer into the body
     * @param kind the kind of fault
     * @param detail what was required and what was found
     * @param errorCode the code that answers it
     */
    public Violation(String path, ViolationKind kind, String detail, ErrorCode errorCode) {
        this(Place.BODY, path, kind, detail, errorCode);
    }

    /**
     * A fault of a frame whose error code follows from its kind.
     *
     * @param kind the kind of fault
     * @param detail what was required and what was found
     * @return the fault
     */
    public static Violation ofFrame(ViolationKind kind, String detail) {
        return new Violation(Place.FRAME, "", kind, detail, null);
    }

    /**
     * A fault of a header.
     *
     * @param name the header's name
     * @param kind the kind of fault
     * @param detail what was required and what was found
     * @return the fault
     */
    public static Violation ofHeader(String name, ViolationKind kind, String detail) {
        return new Violation(Place.HEADER, name, kind, detail, null);
    }

    /**
     * A fault of a URL.
     *
     * @param name the name of a value in its path, or of a parameter; empty for the URL as a whole
     * @param kind the kind of fault
     * @param detail what was required and what was found
     * @return the fault
     */
    public static Violation ofUrl(String name, ViolationKind kind, String detail) {
        return new Violation(Place.URL, name, kind, detail, null);
    }

    /**
     * The same fault of another part of what was sent.
     *
     * @param other the part
     * @return a copy
     */
    public Violation in(Place other) {
        return new Violation(other, path, kind, detail, errorCode);
    }

    /**
     * This fault in one line, such as {@code /chargingStation/model: at most 20 characters, found 27} or {@code header
     * X-Request-ID: a control character}.
     *
     * @return place, path and detail, or the detail alone where the path is empty; what is not printable in them as its
     *     escape
     */
    public String inWords() {
        return Excerpt.printable(path.isEmpty() ? detail : place.words() + path + ": " + detail);
    }

    /** All components, what is not printable as its escape. */
    @Override
    public String toString() {
        return Excerpt.printable("Violation[place=" + place + ", path=" + path + ", kind=" + kind + ", detail=" + detail
                + ", errorCode=" + (errorCode == null ? null : errorCode.wireValue()) + "]");
    }
}
