// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201;

import io.evwire.ocpp.endpoint.OcppProtocol;
import io.evwire.ocpp.rpc.ActionCatalog;
import io.evwire.ocpp.rpc.MessageType;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.ProtocolVersion;
import io.evwire.ocpp.rule.RuleSet;
import io.evwire.ocpp.v201.internal.codec.GeneratedActions;
import io.evwire.ocpp.v201.internal.codec.GeneratedMessageCodecs;
import io.evwire.ocpp.v201.internal.rule.RuleViews;
import java.util.Set;

/**
 * OCPP 2.0.1: the entry point.
 *
 * <p>{@code Ocpp201.codec().decode(text)} gives a frame, or what is wrong with the text and the reply to send;
 * {@code Ocpp201.codec().encode(frame)} gives the text.
 */
public final class Ocpp201 {

    private static final ProtocolVersion VERSION =
            new ProtocolVersion("2.0.1", Set.of(MessageType.CALL, MessageType.CALLRESULT, MessageType.CALLERROR), true);

    private static final OcppCodec CODEC = new OcppCodec(VERSION, GeneratedMessageCodecs.INSTANCE);

    private Ocpp201() {}

    /**
     * The codec: strict, with the default limits, for both directions. Thread-safe; the same for every caller.
     *
     * @return the codec, to be refined by its {@code with} methods
     */
    public static OcppCodec codec() {
        return CODEC;
    }

    /**
     * The 64 actions: who sends them, which functional block they belong to, which classes their messages are.
     *
     * @return the catalog
     */
    public static ActionCatalog actions() {
        return GeneratedActions.CATALOG;
    }

    /**
     * This version as an endpoint speaks it, with the codec of {@link #codec()}.
     *
     * @return the protocol, whose subprotocol is {@code ocpp2.0.1}
     */
    public static OcppProtocol protocol() {
        return Endpoints.PROTOCOL;
    }

    /**
     * The rules beyond the schemas, which no codec checks: {@code rules().session().check(decoded)} holds one
     * connection's frames against them.
     *
     * @return the rules
     */
    public static RuleSet rules() {
        return Rules.ALL;
    }

    /** Made when first asked for: who only decodes does not load endpoints. */
    private static final class Endpoints {
        static final OcppProtocol PROTOCOL = new OcppProtocol(VERSION, CODEC, GeneratedActions.CATALOG);

        private Endpoints() {}
    }

    /** Made when first asked for: who only decodes does not load the rules. */
    private static final class Rules {
        static final RuleSet ALL = RuleSet.ofOcpp201(CODEC, GeneratedActions.CATALOG, new RuleViews());

        private Rules() {}
    }
}
