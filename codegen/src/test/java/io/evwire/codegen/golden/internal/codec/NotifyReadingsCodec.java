// SPDX-License-Identifier: Apache-2.0
// Generated from our JSON Schemas; see the codegen module. Do not edit.
package io.evwire.codegen.golden.internal.codec;

import io.evwire.codegen.golden.datatype.Meter;
import io.evwire.codegen.golden.message.NotifyReadings;
import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.ObjectShape;
import io.evwire.core.runtime.ValueReader;
import io.evwire.core.runtime.ValueWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Not API: decodes and encodes {@link NotifyReadings}. */
@Generated("io.evwire.codegen")
public final class NotifyReadingsCodec extends ObjectCodec<NotifyReadings> {
    /** The codec. */
    public static final ObjectCodec<NotifyReadings> INSTANCE = new NotifyReadingsCodec();

    private static final int METERS = 0;

    private static final ObjectShape SHAPE = ObjectShape.closed(1L << METERS, "meters");

    private NotifyReadingsCodec() {}

    @Override
    public Class<NotifyReadings> type() {
        return NotifyReadings.class;
    }

    @Override
    public @Nullable NotifyReadings read(ValueReader in) {
        if (!in.startObject()) {
            return null;
        }
        List<Meter> meters = null;
        long seen = 0;
        for (int property = in.nextProperty(SHAPE, seen);
                property != ValueReader.END;
                property = in.nextProperty(SHAPE, seen)) {
            seen |= 1L << property;
            switch (property) {
                case METERS -> meters = in.list(MeterCodec.INSTANCE, 1, ValueReader.UNLIMITED);
                default -> throw new AssertionError(property);
            }
        }
        in.endObject(SHAPE, seen);
        if (meters == null) {
            in.incomplete();
            return null;
        }
        return new NotifyReadings(meters);
    }

    @Override
    public void write(NotifyReadings value, ValueWriter out) {
        out.startObject();
        out.list(SHAPE, METERS, value.meters(), MeterCodec.INSTANCE, 1, ValueReader.UNLIMITED);
        out.endObject();
    }
}
