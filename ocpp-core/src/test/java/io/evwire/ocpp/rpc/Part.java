// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.Canonical;
import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.ObjectShape;
import io.evwire.core.runtime.ValueReader;
import io.evwire.core.runtime.ValueWriter;
import org.jspecify.annotations.Nullable;

/** A nested object of the test protocol. */
record Part(String name, @Nullable Integer size, @Nullable Part spare) {

    static final ObjectCodec<Part> CODEC = new Codec();

    Part {
        Canonical.required(name, "Part.name");
    }

    private static final class Codec extends ObjectCodec<Part> {

        private static final ObjectShape SHAPE =
                ObjectShape.closed(0b1L, "name", "size", "spare").untold(-1L).independent(-1L);

        @Override
        public Class<Part> type() {
            return Part.class;
        }

        @Override
        public @Nullable Part read(ValueReader in) {
            if (!in.startObject()) {
                return null;
            }
            String name = null;
            Integer size = null;
            Part spare = null;
            long seen = 0;
            for (int property = in.nextProperty(SHAPE, seen);
                    property != ValueReader.END;
                    property = in.nextProperty(SHAPE, seen)) {
                seen |= 1L << property;
                switch (property) {
                    case 0 -> name = in.text(8);
                    case 1 -> size = in.optionalInteger();
                    case 2 -> spare = CODEC.read(in);
                    default -> throw new AssertionError(property);
                }
            }
            in.endObject(SHAPE, seen);
            if (name == null) {
                in.incomplete();
                return null;
            }
            return new Part(name, size, spare);
        }

        @Override
        public void write(Part value, ValueWriter out) {
            out.startObject();
            out.text(SHAPE, 0, value.name(), 8);
            out.integer(SHAPE, 1, value.size());
            out.element(SHAPE, 2, value.spare(), CODEC);
            out.endObject();
        }
    }
}
