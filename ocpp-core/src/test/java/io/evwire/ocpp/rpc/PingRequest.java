// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.ObjectShape;
import io.evwire.core.runtime.ValueReader;
import io.evwire.core.runtime.ValueWriter;
import org.jspecify.annotations.Nullable;

/** A request of the test protocol that requires no property. */
record PingRequest(@Nullable String note) implements OcppRequest<PingResponse> {

    static final ObjectCodec<PingRequest> CODEC = new Codec();

    @Override
    public String actionName() {
        return "Ping";
    }

    private static final class Codec extends ObjectCodec<PingRequest> {

        private static final ObjectShape SHAPE =
                ObjectShape.closed(0L, "note").untold(-1L).independent(-1L);

        @Override
        public Class<PingRequest> type() {
            return PingRequest.class;
        }

        @Override
        public @Nullable PingRequest read(ValueReader in) {
            if (!in.startObject()) {
                return null;
            }
            String note = null;
            long seen = 0;
            for (int property = in.nextProperty(SHAPE, seen);
                    property != ValueReader.END;
                    property = in.nextProperty(SHAPE, seen)) {
                seen |= 1L << property;
                switch (property) {
                    case 0 -> note = in.text(10);
                    default -> throw new AssertionError(property);
                }
            }
            in.endObject(SHAPE, seen);
            return new PingRequest(note);
        }

        @Override
        public void write(PingRequest value, ValueWriter out) {
            out.startObject();
            out.text(SHAPE, 0, value.note(), 10);
            out.endObject();
        }
    }
}
