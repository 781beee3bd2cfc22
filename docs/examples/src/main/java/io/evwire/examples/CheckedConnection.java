// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples;

import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rule.RuleSession;
import io.evwire.ocpp.rule.RuleSet;
import io.evwire.ocpp.v21.Ocpp21;

/** The example of the page on rules: one connection whose frames are held against the rules. */
final class CheckedConnection {

    private final OcppCodec codec = Ocpp21.codec();
    private final RuleSession session = Ocpp21.rules().without("seq-no-start").session();

    Decoded receive(String text) {
        return session.check(codec.decode(text));
    }

    /** With what a peer that keeps the standard may break. */
    static RuleSet strict() {
        return Ocpp21.rules().with("message-id-unique", "one-call-at-a-time");
    }
}
