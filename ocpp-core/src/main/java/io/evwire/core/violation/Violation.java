// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.violation;

import io.evwire.core.text.Excerpt;
import io.evwire.core.text.Surrogates;
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
 * @param remedy what a lenient reading made of it; absent of a fault that is refused
 * @param found the JSON as it came, of a fault with a remedy: at most {@value #MAX_FOUND} characters and then an
 *     ellipsis, in an object a mask for each value that may be secret; absent where the property is sensitive
 * @param instead the JSON that was read in its place, bounded alike; absent where nothing is, or the property is
 *     sensitive
 */
public record Violation(
        Place place,
        String path,
        ViolationKind kind,
        String detail,
        @Nullable ErrorCode errorCode,
        @Nullable Remedy remedy,
        @Nullable String found,
        @Nullable String instead) {

    /** The most characters of what was found, or stands in its place, that are kept. */
    public static final int MAX_FOUND = 1_024;

    private static final String CUT = "…";

    /**
     * Refuses null for place, path, kind and detail.
     *
     * @param place which part of what was sent it is in
     * @param path in a body the RFC 6901 JSON Pointer, such as {@code /evse/connectorId}; in a header or a URL the name
     *     of the header, value or parameter; empty for the part as a whole, and for a frame
     * @param kind the kind of fault
     * @param detail what was required and what was found, in English; never the value of a sensitive property
     * @param errorCode the protocol's error code where the fault names its own, which is the case for
     *     {@link ViolationKind#RULE} and for actions that are known but not supported; otherwise absent, and the kind
     *     decides
     * @param remedy what a lenient reading made of it; absent of a fault that is refused
     * @param found the JSON as it came, of a fault with a remedy: at most {@value #MAX_FOUND} characters and then an
     *     ellipsis, in an object a mask for each value that may be secret; absent where the property is sensitive
     * @param instead the JSON that was read in its place, bounded alike; absent where nothing is, or the property is
     *     sensitive
     */
    public Violation {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
        found = bounded(found);
        instead = bounded(instead);
    }

    /**
     * A fault that is refused.
     *
     * @param place which part of what was sent it is in
     * @param path where in it
     * @param kind the kind of fault
     * @param detail what was required and what was found
     * @param errorCode the code that answers it, or null where the kind decides
     */
    public Violation(Place place, String path, ViolationKind kind, String detail, @Nullable ErrorCode errorCode) {
        this(place, path, kind, detail, errorCode, null, null, null);
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
        return new Violation(other, path, kind, detail, errorCode, remedy, found, instead);
    }

    /**
     * The same fault elsewhere.
     *
     * @param otherPath where it is
     * @return a copy
     */
    public Violation at(String otherPath) {
        return new Violation(place, otherPath, kind, detail, errorCode, remedy, found, instead);
    }

    /**
     * The same fault in other words.
     *
     * @param otherDetail what was required and what was found
     * @return a copy
     */
    public Violation saying(String otherDetail) {
        return new Violation(place, path, kind, otherDetail, errorCode, remedy, found, instead);
    }

    /**
     * The same fault with a remedy.
     *
     * @param taken what is made of it
     * @param foundJson the JSON as it came, or null where it must not be shown
     * @param insteadJson the JSON that is read in its place, or null where nothing is
     * @return a copy
     */
    public Violation remedied(Remedy taken, @Nullable String foundJson, @Nullable String insteadJson) {
        return new Violation(place, path, kind, detail, errorCode, taken, foundJson, insteadJson);
    }

    /**
     * The same fault refused: without a remedy.
     *
     * @return a copy
     */
    public Violation refused() {
        return remedy == null ? this : new Violation(place, path, kind, detail, errorCode);
    }

    private static boolean isCut(String json) {
        return json.length() == MAX_FOUND + CUT.length() && json.endsWith(CUT);
    }

    private static @Nullable String bounded(@Nullable String json) {
        return json == null || json.length() <= MAX_FOUND || isCut(json)
                ? json
                : Surrogates.replaceLone(json.substring(0, MAX_FOUND)) + CUT;
    }

    /**
     * This fault in one line, such as {@code /chargingStation/model: at most 20 characters, found 27} or {@code header
     * X-Request-ID: a control character}.
     *
     * @return place, path and detail, or the detail alone where the path is empty; what is not printable in them as its
     *     escape
     */
    public String inWords() {
        if (path.isEmpty()) {
            return Excerpt.printable(detail);
        }
        String words = place.words();
        // Sized: a peer may send thousands of faults.
        StringBuilder whole = new StringBuilder(words.length() + path.length() + 2 + detail.length());
        whole.append(words).append(path).append(": ").append(detail);
        return Excerpt.printable(whole.toString());
    }

    /** All components, what is not printable as its escape. */
    @Override
    public String toString() {
        return Excerpt.printable("Violation[place=" + place + ", path=" + path + ", kind=" + kind + ", detail=" + detail
                + ", errorCode=" + (errorCode == null ? null : errorCode.wireValue()) + ", remedy=" + remedy
                + ", found="
                + found + ", instead=" + instead + "]");
    }
}
