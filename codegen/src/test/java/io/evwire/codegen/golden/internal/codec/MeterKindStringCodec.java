// SPDX-License-Identifier: Apache-2.0
// Generated from our JSON Schemas; see the codegen module. Do not edit.
package io.evwire.codegen.golden.internal.codec;

import io.evwire.codegen.golden.datatype.MeterKindString;
import io.evwire.core.runtime.OpenValues;
import javax.annotation.processing.Generated;

/** Not API: decodes and encodes {@link MeterKindString}. */
@Generated("io.evwire.codegen")
public final class MeterKindStringCodec {
    /** The codec. */
    public static final OpenValues<MeterKindString> VALUES =
            OpenValues.of(MeterKindString.recommended(), 20, MeterKindString::new);

    private MeterKindStringCodec() {}
}
