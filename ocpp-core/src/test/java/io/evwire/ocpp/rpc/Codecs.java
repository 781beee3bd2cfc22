// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.ObjectCodec;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Codecs of the test protocol, framed as OCPP 2.0.1 and as OCPP 2.1. */
final class Codecs {

    static final ProtocolVersion OCPP_201 = new ProtocolVersion(
            "2.0.1", EnumSet.of(MessageType.CALL, MessageType.CALLRESULT, MessageType.CALLERROR), true);

    static final ProtocolVersion OCPP_21 = new ProtocolVersion("2.1", Set.of(MessageType.values()), false);

    static final OcppCodec V201 = new OcppCodec(OCPP_201, new Messages());

    static final OcppCodec V21 = new OcppCodec(OCPP_21, new Messages());

    /** The CALL "c1" of Survey waits for its answer, and "p1" of Ping. */
    static final PendingCalls PENDING = Map.of("c1", "Survey", "p1", "Ping", "u1", "Unheard")::get;

    private Codecs() {}

    private static final class Messages implements MessageCodecs {

        @Override
        public @Nullable ObjectCodec<? extends OcppRequest<?>> request(String action) {
            return switch (action) {
                case "Survey" -> SurveyRequestCodec.INSTANCE;
                case "Ping" -> PingRequest.CODEC;
                default -> null;
            };
        }

        @Override
        public @Nullable ObjectCodec<? extends OcppResponse> response(String action) {
            return switch (action) {
                case "Survey" -> SurveyResponse.CODEC;
                case "Ping" -> PingResponse.CODEC;
                default -> null;
            };
        }

        @Override
        public @Nullable ObjectCodec<? extends OcppSend> send(String action) {
            return action.equals("SurveyStream") ? SurveyStream.CODEC : null;
        }
    }
}
