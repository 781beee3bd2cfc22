// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.migration;

import io.evwire.core.text.Excerpt;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One place where a migrated message is not a plain copy of the message it came from.
 *
 * @param path RFC 6901 JSON Pointer into the message it came from, such as {@code /idToken/type}; of a value that had
 *     to be supplied, the pointer it would have there
 * @param kind what was done
 * @param was the value before, as it stood in the record; null when there was none. Never in {@link #toString()}
 * @param detail what was done and why, in English; never the value of a sensitive property
 */
public record Change(String path, Kind kind, @Nullable Object was, String detail) {

    /** What a migration does where it cannot copy. */
    public enum Kind {
        /** A value that the target requires and the source does not have was added. */
        SUPPLIED,
        /** A value was replaced by another. */
        REPLACED,
        /** A text was cut to the length that the target allows. */
        TRUNCATED,
        /** A number lost its fraction. */
        ROUNDED,
        /** A property or list element was left out, with everything in it. */
        DROPPED
    }

    /**
     * Refuses null for everything but {@code was}.
     *
     * @param path RFC 6901 JSON Pointer into the message it came from, such as {@code /idToken/type}; of a value that
     *     had to be supplied, the pointer it would have there
     * @param kind what was done
     * @param was the value before, as it stood in the record; null when there was none. Never in {@link #toString()}
     * @param detail what was done and why, in English; never the value of a sensitive property
     */
    public Change {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
    }

    /** Path, kind and detail, without the value. */
    @Override
    public String toString() {
        return Excerpt.printable(path + ": " + kind + ", " + detail);
    }
}
