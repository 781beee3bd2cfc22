// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.json.WireValue;
import io.evwire.core.runtime.EnumValues;
import java.util.Map;

/** A closed enumeration of the test protocol. */
enum ModeEnum implements WireValue {
    ECO("Eco"),
    FAST("Fast"),
    FAST_EXPORT("Fast.Export"),
    L1_L2("L1-L2"),
    UNRECOGNIZED("");

    static final EnumValues<ModeEnum> VALUES = EnumValues.of(values(), UNRECOGNIZED, Map.of("Quick", "Fast"));

    private final String wireValue;

    ModeEnum(String wireValue) {
        this.wireValue = wireValue;
    }

    @Override
    public String wireValue() {
        if (this == UNRECOGNIZED) {
            throw new IllegalStateException("UNRECOGNIZED stands for no text");
        }
        return wireValue;
    }
}
