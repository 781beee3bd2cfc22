package io.evwire.core.violation;

import io.evwire.core.text.Excerpt;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One fault in a message: where it is, which kind it is, and in words what was required and what was found.
 *
 * @param path RFC 6901 JSON Pointer into the payload, such as {@code /evse/connectorId}; empty for the payload as a
 *     whole and for faults of the frame around it
 * @param kind the kind of fault
 * @param detail what was required and what was found, in English; never the value of a sensitive property
 * @param errorCode the protocol's error code where the fault names its own, which is the case for
 *     {@link ViolationKind#RULE} and for actions that are known but not supported; otherwise absent, and the kind
 *     decides
 */
public record Violation(
        String path,
        ViolationKind kind,
        String detail,
        @Nullable String errorCode) {

    /**
     * Refuses null for everything but {@code errorCode}.
     *
     * @param path the value of the component
     * @param kind the value of the component
     * @param detail the value of the component
     * @param errorCode the value of the component
     */
    public Violation {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
    }

    /**
     * A fault whose error code follows from its kind.
     *
     * @param path JSON Pointer into the payload
     * @param kind the kind of fault
     * @param detail what was required and what was found
     */
    public Violation(String path, ViolationKind kind, String detail) {
        this(path, kind, detail, null);
    }

    /**
     * This fault in one line, such as {@code /chargingStation/model: at most 20 characters, found 27}.
     *
     * @return path and detail, or the detail alone where the path is empty; what is not printable in them as its escape
     */
    public String inWords() {
        return Excerpt.printable(path.isEmpty() ? detail : path + ": " + detail);
    }

    /** All components, what is not printable as its escape. */
    @Override
    public String toString() {
        return Excerpt.printable(
                "Violation[path=" + path + ", kind=" + kind + ", detail=" + detail + ", errorCode=" + errorCode + "]");
    }
}
