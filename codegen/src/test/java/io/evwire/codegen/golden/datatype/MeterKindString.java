// SPDX-License-Identifier: Apache-2.0
// Generated from our JSON Schemas; see the codegen module. Do not edit.
package io.evwire.codegen.golden.datatype;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.evwire.core.json.WireValue;
import io.evwire.core.runtime.Canonical;
import io.evwire.core.validation.CodePointLength;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Kind of a meter. Any text is kept; the constants are the values that the standard recommends.
 *
 * @param wireValue The text. At most 20 characters.
 * @see "schema datatype/MeterKindStringType.json"
 */
@Generated("io.evwire.codegen")
public record MeterKindString(
        @JsonValue @CodePointLength(max = 20) String wireValue) implements WireValue {
    /** {@code main}: Meters the whole site. */
    public static final MeterKindString MAIN = new MeterKindString("main");

    /** The value {@code sub-meter}. */
    public static final MeterKindString SUB_METER = new MeterKindString("sub-meter");

    private static final List<MeterKindString> RECOMMENDED = List.of(MAIN, SUB_METER);

    /**
     * Refuses null.
     *
     * @param wireValue the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeterKindString {
        Canonical.required(wireValue, "MeterKindString.wireValue");
    }

    /**
     * The values that the standard recommends.
     *
     * @return the constants, in the standard's order
     */
    public static List<MeterKindString> recommended() {
        return RECOMMENDED;
    }

    /** The text. */
    @Override
    public String toString() {
        return wireValue;
    }
}
