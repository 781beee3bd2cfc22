// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.ObjectShape;
import io.evwire.core.runtime.ValueReader;
import io.evwire.core.runtime.ValueWriter;
import org.jspecify.annotations.Nullable;

/** The unanswered message of the test protocol. */
record SurveyStream(int id, @Nullable String note) implements OcppSend {

    static final ObjectCodec<SurveyStream> CODEC = new Codec();

    @Override
    public String actionName() {
        return "SurveyStream";
    }

    private static final class Codec extends ObjectCodec<SurveyStream> {

        private static final ObjectShape SHAPE =
                ObjectShape.closed(0b1L, "id", "note").untold(-1L).independent(-1L);

        @Override
        public Class<SurveyStream> type() {
            return SurveyStream.class;
        }

        @Override
        public @Nullable SurveyStream read(ValueReader in) {
            if (!in.startObject()) {
                return null;
            }
            long id = ValueReader.UNDECODED;
            String note = null;
            long seen = 0;
            for (int property = in.nextProperty(SHAPE, seen);
                    property != ValueReader.END;
                    property = in.nextProperty(SHAPE, seen)) {
                seen |= 1L << property;
                switch (property) {
                    case 0 -> id = in.integer();
                    case 1 -> note = in.text(10);
                    default -> throw new AssertionError(property);
                }
            }
            in.endObject(SHAPE, seen);
            if (id == ValueReader.UNDECODED) {
                in.incomplete();
                return null;
            }
            return new SurveyStream((int) id, note);
        }

        @Override
        public void write(SurveyStream value, ValueWriter out) {
            out.startObject();
            out.integer(SHAPE, 0, value.id());
            out.text(SHAPE, 1, value.note(), 10);
            out.endObject();
        }
    }
}
