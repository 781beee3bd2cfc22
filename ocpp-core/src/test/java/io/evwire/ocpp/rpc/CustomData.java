// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.Canonical;
import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.ObjectShape;
import io.evwire.core.runtime.ValueReader;
import io.evwire.core.runtime.ValueWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The open type of the test protocol. */
record CustomData(String vendorId, Map<String, @Nullable Object> members) {

    static final ObjectCodec<CustomData> CODEC = new Codec();

    CustomData {
        Canonical.required(vendorId, "CustomData.vendorId");
        members = Canonical.members(members);
    }

    private static final class Codec extends ObjectCodec<CustomData> {

        private static final ObjectShape SHAPE =
                ObjectShape.open(0b1L, "vendorId").untold(-1L).independent(-1L);

        @Override
        public Class<CustomData> type() {
            return CustomData.class;
        }

        @Override
        public @Nullable CustomData read(ValueReader in) {
            if (!in.startObject()) {
                return null;
            }
            String vendorId = null;
            Map<String, @Nullable Object> members = null;
            long seen = 0;
            for (int property = in.nextProperty(SHAPE, seen);
                    property != ValueReader.END;
                    property = in.nextProperty(SHAPE, seen)) {
                seen |= 1L << property;
                switch (property) {
                    case 0 -> vendorId = in.text(255);
                    default -> members = in.member(members);
                }
            }
            in.endObject(SHAPE, seen);
            if (vendorId == null) {
                in.incomplete();
                return null;
            }
            return new CustomData(vendorId, members);
        }

        @Override
        public void write(CustomData value, ValueWriter out) {
            out.startObject();
            out.text(SHAPE, 0, value.vendorId(), 255);
            out.members(SHAPE, value.members());
            out.endObject();
        }
    }
}
