// SPDX-License-Identifier: Apache-2.0
// Generated from our JSON Schemas; see the codegen module. Do not edit.
package io.evwire.codegen.golden.internal.codec;

import io.evwire.codegen.golden.enumeration.PhaseEnum;
import io.evwire.core.runtime.EnumValues;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Not API: finds the constants of {@link PhaseEnum} by their wire text. */
@Generated("io.evwire.codegen")
public final class PhaseEnumCodec {
    /** The values. */
    public static final EnumValues<PhaseEnum> VALUES =
            EnumValues.of(PhaseEnum.values(), PhaseEnum.UNRECOGNIZED, Map.ofEntries(Map.entry("StateOfCharge", "SoC")));

    private PhaseEnumCodec() {}
}
