// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import io.evwire.core.json.WireValue;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Not API: what generated types tell databind, of Jackson 2 or 3, which knows them by their annotations alone. What it
 * cannot do as a codec does, it is made to fail at.
 */
public final class Databind {

    private static final Object UNWRITABLE = new Unwritable();

    private Databind() {}

    /**
     * What is written for a constant of an enumeration.
     *
     * @param constant the constant
     * @return its text on the wire; for the one that stands for unrecognized text an object that cannot be written,
     *     since newer versions of databind ask for the value of every constant before they read one
     */
    public static Object valueOf(WireValue constant) {
        return EnumValues.isRecognized(constant) ? constant.wireValue() : UNWRITABLE;
    }

    /**
     * What is written for a date-time of OCPP: as codecs write it.
     *
     * @param value the date-time, or null when absent
     * @return its text, or null when absent
     * @throws IllegalArgumentException when no text can be written for it
     */
    public static @Nullable String text(@Nullable OffsetDateTime value) {
        return value == null ? null : Rfc3339.format(value);
    }

    /**
     * What is written for a moment of OCPI: as codecs write it.
     *
     * @param value the moment, or null when absent
     * @return its text, or null when absent
     * @throws IllegalArgumentException when no text can be written for it
     */
    public static @Nullable String text(@Nullable Instant value) {
        return value == null ? null : UtcDateTime.format(value);
    }

    /**
     * The refusal of what only a codec can read and write.
     *
     * @param type the type
     * @param codec the class whose methods {@code decode} and {@code encode} are to be used, such as {@code OcppCodec}
     * @return the exception to throw
     */
    public static UnsupportedOperationException refusal(String type, String codec) {
        return new UnsupportedOperationException(
                "databind can neither read nor write " + type + ": use decode and encode of " + codec);
    }

    private static final class Unwritable {

        @JsonValue
        private Object refuse() {
            throw new IllegalStateException("UNRECOGNIZED has no text: choose a known value");
        }

        /** Shown where the values of an enumeration are listed. */
        @Override
        public String toString() {
            return "";
        }
    }
}
