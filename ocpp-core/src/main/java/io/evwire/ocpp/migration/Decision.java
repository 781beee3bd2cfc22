// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.migration;

import io.evwire.core.text.Excerpt;
import io.evwire.core.violation.ViolationKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question that a migration cannot answer by itself: at this place a plain copy would not be valid in the target
 * version. A {@link MigrationPolicy} answers it.
 *
 * @param path RFC 6901 JSON Pointer into the message to migrate, such as {@code /idToken/type}
 * @param kind the fault that a plain copy would have in the target version
 * @param found the value in the message, as it stands in the record; null when the target requires what is not there.
 *     Never in {@link #toString()}
 * @param detail what the target allows and what is needed, in English; never the value of a sensitive property
 * @param lossy the answer that gives up as little as possible, or null when only the caller can know
 */
public record Decision(
        String path,
        ViolationKind kind,
        @Nullable Object found,
        String detail,
        @Nullable Answer lossy) {

    /**
     * Refuses null for what is always there.
     *
     * @param path RFC 6901 JSON Pointer into the message to migrate, such as {@code /idToken/type}
     * @param kind the fault that a plain copy would have in the target version
     * @param found the value in the message, as it stands in the record; null when the target requires what is not
     *     there. Never in {@link #toString()}
     * @param detail what the target allows and what is needed, in English; never the value of a sensitive property
     * @param lossy the answer that gives up as little as possible, or null when only the caller can know
     */
    public Decision {
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
