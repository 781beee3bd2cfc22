// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21;

import io.evwire.ocpp.endpoint.OcppProtocol;
import io.evwire.ocpp.rpc.ActionCatalog;
import io.evwire.ocpp.rpc.MessageType;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.ProtocolVersion;
import io.evwire.ocpp.rule.RuleSet;
import io.evwire.ocpp.v21.internal.codec.GeneratedActions;
import io.evwire.ocpp.v21.internal.codec.GeneratedMessageCodecs;
import io.evwire.ocpp.v21.internal.rule.RuleViews;
import java.util.EnumSet;

/**
 * OCPP 2.1: the entry point. Beside the frames of 2.0.1 it has SEND, which is never answered, and CALLRESULTERROR,
 * which answers an invalid CALLRESULT; a frame of an unknown kind is ignored.
 *
 * <p>{@code Ocpp21.codec().decode(text)} gives a frame, or what is wrong with the text and the reply to send;
 * {@code Ocpp21.codec().encode(frame)} gives the text.
 */
public final class Ocpp21 {

    private static final ProtocolVersion VERSION = new ProtocolVersion("2.1", EnumSet.allOf(MessageType.class), false);

    private static final OcppCodec CODEC = new OcppCodec(VERSION, GeneratedMessageCodecs.INSTANCE);

    private Ocpp21() {}

    /**
     * The codec: strict, with the default limits, for both directions. Thread-safe; the same for every caller.
     *
     * @return the codec, to be refined by its {@code with} methods
     */
    public static OcppCodec codec() {
        return CODEC;
    }

    /**
     * The 91 actions: who sends them, which functional block they belong to, which classes their messages are.
     *
     * @return the catalog
     */
    public static ActionCatalog actions() {
        return GeneratedActions.CATALOG;
    }

    /**
     * This version as an endpoint speaks it, with the codec of {@link #codec()}.
     *
     * @return the protocol, whose subprotocol is {@code ocpp2.1}
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
        static final RuleSet ALL = RuleSet.ofOcpp21(CODEC, GeneratedActions.CATALOG, new RuleViews());

        private Rules() {}
    }
}
