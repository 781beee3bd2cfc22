// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.ObjectShape;
import io.evwire.core.runtime.ValueReader;
import io.evwire.core.runtime.ValueWriter;
import org.jspecify.annotations.Nullable;

/** A response of the test protocol without properties. */
record PingResponse() implements OcppResponse {

    static final ObjectCodec<PingResponse> CODEC = new Codec();

    @Override
    public String actionName() {
        return "Ping";
    }

    private static final class Codec extends ObjectCodec<PingResponse> {

        private static final ObjectShape SHAPE = ObjectShape.closed(0L);

        @Override
        public Class<PingResponse> type() {
            return PingResponse.class;
        }

        @Override
        public @Nullable PingResponse read(ValueReader in) {
            if (!in.startObject()) {
                return null;
            }
            for (int property = in.nextProperty(SHAPE, 0);
                    property != ValueReader.END;
                    property = in.nextProperty(SHAPE, 0)) {
                throw new AssertionError(property);
            }
            in.endObject(SHAPE, 0);
            return new PingResponse();
        }

        @Override
        public void write(PingResponse value, ValueWriter out) {
            out.startObject();
            out.endObject();
        }
    }
}
