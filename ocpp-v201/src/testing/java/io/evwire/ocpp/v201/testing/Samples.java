// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.testing;

import io.evwire.core.sample.Sample;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.rpc.PayloadCodec;
import io.evwire.ocpp.v201.Ocpp201;

/**
 * Samples of the messages of OCPP 2.0.1, for tests: {@code Samples.of(TransactionEventRequest.class).full()}.
 *
 * <p>Each is valid by its schema. Rules beyond the schemas it may break.
 */
public final class Samples {

    private Samples() {}

    /**
     * Samples of a message.
     *
     * @param <T> the message
     * @param type its class, a request, a response or a message that is not answered
     * @return its samples
     */
    public static <T extends OcppPayload> Sample<T> of(Class<T> type) {
        PayloadCodec<T> codec = Ocpp201.codec().payload(type);
        return new Sample<>(type, text -> codec.decode(text).orThrow(), false);
    }
}
