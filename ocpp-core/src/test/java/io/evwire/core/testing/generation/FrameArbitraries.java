// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.generation;

import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.CallError;
import io.evwire.ocpp.rpc.CallErrorCode;
import io.evwire.ocpp.rpc.CallResult;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.MessageId;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import io.evwire.ocpp.rpc.OcppSend;
import io.evwire.ocpp.rpc.Send;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Valid frames around valid messages. */
public final class FrameArbitraries {

    private static final int MAX_DESCRIPTION = 255;

    private static final Arbitrary<String> MESSAGE_IDS = Arbitraries.frequencyOf(
                    Tuple.of(1, Arbitraries.create(() -> "19223201-0000-4000-8000-000000000001")),
                    Tuple.of(1, TextArbitraries.upTo(MessageId.MAX_LENGTH)))
            .withoutEdgeCases();

    private FrameArbitraries() {}

    /** Frames that carry these payloads: a CALL, a CALLRESULT or a SEND, as the payload is meant for. */
    public static Arbitrary<Frame> carrying(Arbitrary<? extends OcppPayload> payloads) {
        return Combinators.combine(MESSAGE_IDS, payloads)
                .as(FrameArbitraries::frame)
                .withoutEdgeCases();
    }

    /** CALLERRORs with any code, description and details. */
    public static Arbitrary<Frame> callErrors() {
        Arbitrary<String> codes = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(CallErrorCode.class).map(CallErrorCode::wireValue)),
                Tuple.of(1, TextArbitraries.upTo(ValueLimits.UNLIMITED)));
        return Combinators.combine(
                        MESSAGE_IDS,
                        codes,
                        TextArbitraries.upTo(MAX_DESCRIPTION),
                        FreeJsonArbitraries.members(Set.of()))
                .as((id, code, description, details) -> (Frame) new CallError(id, code, description, details))
                .withoutEdgeCases();
    }

    private static Frame frame(String messageId, OcppPayload payload) {
        if (payload instanceof OcppRequest<?> request) {
            return new Call(messageId, request);
        }
        return payload instanceof OcppResponse response
                ? new CallResult(messageId, response)
                : new Send(messageId, (OcppSend) payload);
    }
}
