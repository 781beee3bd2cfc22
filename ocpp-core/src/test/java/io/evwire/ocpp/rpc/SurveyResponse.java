// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.Canonical;
import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.ObjectShape;
import io.evwire.core.runtime.ValueReader;
import io.evwire.core.runtime.ValueWriter;
import org.jspecify.annotations.Nullable;

/** The response of the test protocol. */
record SurveyResponse(ModeEnum mode, @Nullable String note) implements OcppResponse {

    static final ObjectCodec<SurveyResponse> CODEC = new Codec();

    SurveyResponse {
        Canonical.required(mode, "SurveyResponse.mode");
    }

    @Override
    public String actionName() {
        return "Survey";
    }

    private static final class Codec extends ObjectCodec<SurveyResponse> {

        private static final ObjectShape SHAPE =
                ObjectShape.closed(0b1L, "mode", "note").untold(-1L).independent(-1L);

        @Override
        public Class<SurveyResponse> type() {
            return SurveyResponse.class;
        }

        @Override
        public @Nullable SurveyResponse read(ValueReader in) {
            if (!in.startObject()) {
                return null;
            }
            ModeEnum mode = null;
            String note = null;
            long seen = 0;
            for (int property = in.nextProperty(SHAPE, seen);
                    property != ValueReader.END;
                    property = in.nextProperty(SHAPE, seen)) {
                seen |= 1L << property;
                switch (property) {
                    case 0 -> mode = in.enumValue(ModeEnum.VALUES);
                    case 1 -> note = in.text(10);
                    default -> throw new AssertionError(property);
                }
            }
            in.endObject(SHAPE, seen);
            if (mode == null) {
                in.incomplete();
                return null;
            }
            return new SurveyResponse(mode, note);
        }

        @Override
        public void write(SurveyResponse value, ValueWriter out) {
            out.startObject();
            out.enumValue(SHAPE, 0, value.mode(), ModeEnum.VALUES);
            out.text(SHAPE, 1, value.note(), 10);
            out.endObject();
        }
    }
}
