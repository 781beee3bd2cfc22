// SPDX-License-Identifier: Apache-2.0
// Generated from our JSON Schemas; see the codegen module. Do not edit.
package io.evwire.codegen.golden.enumeration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.evwire.core.json.WireValue;
import io.evwire.core.runtime.Databind;
import io.evwire.core.runtime.EnumValues;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Kinds of reading.
 *
 * @see "schema enumeration/PhaseEnumType.json"
 */
@Generated("io.evwire.codegen")
public enum PhaseEnum implements WireValue {
    /** The value {@code boolean}. */
    BOOLEAN("boolean"),

    /** {@code L1-L2}: Between two phases. */
    L1_L2("L1-L2"),

    /** The value {@code s309-1P-16A}. */
    S309_1P_16A("s309-1P-16A"),

    /** The value {@code Energy.Active.Import.Register}. */
    ENERGY_ACTIVE_IMPORT_REGISTER("Energy.Active.Import.Register"),

    /** The value {@code eMAID}. */
    EMAID("eMAID"),

    /** The value {@code EVConnected}. */
    EV_CONNECTED("EVConnected"),

    /** The value {@code SoC}. */
    SOC("SoC"),

    /** Stands for text that is not a value; only a lenient decode gives it, and it cannot be sent. */
    UNRECOGNIZED("");

    private static final List<PhaseEnum> KNOWN =
            List.of(BOOLEAN, L1_L2, S309_1P_16A, ENERGY_ACTIVE_IMPORT_REGISTER, EMAID, EV_CONNECTED, SOC);

    private final String wireValue;

    PhaseEnum(String wireValue) {
        this.wireValue = wireValue;
    }

    @Override
    public String wireValue() {
        if (this == UNRECOGNIZED) {
            throw new IllegalStateException("UNRECOGNIZED has no text: choose a known value");
        }
        return wireValue;
    }

    @JsonValue
    private Object databindValue() {
        return Databind.valueOf(this);
    }

    /**
     * The values that can be sent.
     *
     * @return every constant but {@link #UNRECOGNIZED}, in the standard's order
     */
    public static List<PhaseEnum> known() {
        return KNOWN;
    }

    /**
     * The constant of a text.
     *
     * @param text the text as in a message, case-sensitive
     * @return the constant
     * @throws IllegalArgumentException when the text is not a value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PhaseEnum ofWireValue(String text) {
        for (PhaseEnum constant : KNOWN) {
            if (constant.wireValue.equals(text)) {
                return constant;
            }
        }
        throw EnumValues.refusal(text, KNOWN);
    }

    /**
     * The constant of a text: {@link #ofWireValue}, by the name that Jakarta REST looks for.
     *
     * @param text the text as in a message, case-sensitive
     * @return the constant
     * @throws IllegalArgumentException when the text is not a value
     */
    public static PhaseEnum fromString(String text) {
        return ofWireValue(text);
    }
}
