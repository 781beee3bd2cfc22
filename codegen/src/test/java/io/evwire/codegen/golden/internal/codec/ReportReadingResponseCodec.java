// SPDX-License-Identifier: Apache-2.0
// Generated from our JSON Schemas; see the codegen module. Do not edit.
package io.evwire.codegen.golden.internal.codec;

import io.evwire.codegen.golden.message.ReportReadingResponse;
import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.ObjectShape;
import io.evwire.core.runtime.ValueReader;
import io.evwire.core.runtime.ValueWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Not API: decodes and encodes {@link ReportReadingResponse}. */
@Generated("io.evwire.codegen")
public final class ReportReadingResponseCodec extends ObjectCodec<ReportReadingResponse> {
    /** The codec. */
    public static final ObjectCodec<ReportReadingResponse> INSTANCE = new ReportReadingResponseCodec();

    private static final ObjectShape SHAPE = ObjectShape.closed(0);

    private ReportReadingResponseCodec() {}

    @Override
    public Class<ReportReadingResponse> type() {
        return ReportReadingResponse.class;
    }

    @Override
    public @Nullable ReportReadingResponse read(ValueReader in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        for (int property = in.nextProperty(SHAPE, seen);
                property != ValueReader.END;
                property = in.nextProperty(SHAPE, seen)) {
            seen |= 1L << property;
            switch (property) {
                default -> throw new AssertionError(property);
            }
        }
        in.endObject(SHAPE, seen);
        return new ReportReadingResponse();
    }

    @Override
    public void write(ReportReadingResponse value, ValueWriter out) {
        out.startObject();
        out.endObject();
    }
}
