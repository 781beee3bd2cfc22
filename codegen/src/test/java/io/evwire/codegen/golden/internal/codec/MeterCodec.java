// SPDX-License-Identifier: Apache-2.0
// Generated from our JSON Schemas; see the codegen module. Do not edit.
package io.evwire.codegen.golden.internal.codec;

import io.evwire.codegen.golden.datatype.Meter;
import io.evwire.codegen.golden.datatype.MeterKindString;
import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.ObjectShape;
import io.evwire.core.runtime.ValueReader;
import io.evwire.core.runtime.ValueWriter;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Not API: decodes and encodes {@link Meter}. */
@Generated("io.evwire.codegen")
public final class MeterCodec extends ObjectCodec<Meter> {
    /** The codec. */
    public static final ObjectCodec<Meter> INSTANCE = new MeterCodec();

    private static final int SERIAL = 0;

    private static final int BEHIND = 1;

    private static final int KIND = 2;

    private static final ObjectShape SHAPE =
            ObjectShape.open(1L << SERIAL, "serial", "behind", "kind").untold(1L << BEHIND | 1L << KIND);

    private MeterCodec() {}

    @Override
    public Class<Meter> type() {
        return Meter.class;
    }

    @Override
    public @Nullable Meter read(ValueReader in) {
        if (!in.startObject()) {
            return null;
        }
        String serial = null;
        Meter behind = null;
        MeterKindString kind = null;
        Map<String, @Nullable Object> additionalProperties = null;
        long seen = 0;
        for (int property = in.nextProperty(SHAPE, seen);
                property != ValueReader.END;
                property = in.nextProperty(SHAPE, seen)) {
            seen |= 1L << property;
            switch (property) {
                case SERIAL -> serial = in.text(20);
                case BEHIND -> behind = MeterCodec.INSTANCE.read(in);
                case KIND -> kind = MeterKindStringCodec.VALUES.read(in);
                default -> additionalProperties = in.member(additionalProperties);
            }
        }
        in.endObject(SHAPE, seen);
        if (serial == null) {
            in.incomplete();
            return null;
        }
        return new Meter(serial, behind, kind, additionalProperties == null ? Map.of() : additionalProperties);
    }

    @Override
    public void write(Meter value, ValueWriter out) {
        out.startObject();
        out.text(SHAPE, SERIAL, value.serial(), 20);
        out.element(SHAPE, BEHIND, value.behind(), MeterCodec.INSTANCE);
        out.element(SHAPE, KIND, value.kind(), MeterKindStringCodec.VALUES);
        out.members(SHAPE, value.additionalProperties());
        out.endObject();
    }
}
