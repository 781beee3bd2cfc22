// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.JsonEquality;
import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.CallResult;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import tools.jackson.databind.json.JsonMapper;

/** Payload texts put through {@link Ocpp21#codec()} both ways. */
final class Payloads {

    private static final JsonMapper JSON = new JsonMapper();

    private Payloads() {}

    /** What the payload of a CALL is decoded to, once it is known that it is encoded again to an equal text. */
    static <T extends OcppRequest<?>> T request(Class<T> type, String payload) {
        Call call = (Call) throughTheCodec(frame(type, payload), action(type));
        return type.cast(call.payload());
    }

    /** What the payload of a CALLRESULT is decoded to, once it is known that it is encoded again to an equal text. */
    static <T extends OcppResponse> T response(Class<T> type, String payload) {
        CallResult result = (CallResult) throughTheCodec(frame(type, payload), action(type));
        return type.cast(result.payload());
    }

    /** Asserts what is wrong with a payload, as kind and path. */
    static void assertFaults(Class<?> type, String payload, String... faults) {
        Decoded decoded = Ocpp21.codec().decode(frame(type, payload), id -> action(type));
        assertThat(decoded)
                .as(payload)
                .isInstanceOfSatisfying(
                        Decoded.Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(violation -> violation.kind() + " " + violation.path())
                                .containsExactly(faults));
    }

    private static Frame throughTheCodec(String text, String action) {
        Frame frame = Ocpp21.codec().decode(text, id -> action).orThrow();
        String again = Ocpp21.codec().encode(frame);
        assertThat(JsonEquality.equal(JSON.readTree(again), JSON.readTree(text)))
                .as("%s encoded again is %s", text, again)
                .isTrue();
        return frame;
    }

    private static String frame(Class<?> type, String payload) {
        return OcppRequest.class.isAssignableFrom(type)
                ? "[2,\"m\",\"" + action(type) + "\"," + payload + "]"
                : "[3,\"m\"," + payload + "]";
    }

    private static String action(Class<?> type) {
        return Ocpp21.actions().all().stream()
                .filter(action -> action.requestType() == type || action.responseType() == type)
                .map(Action::name)
                .findFirst()
                .orElseThrow();
    }
}
