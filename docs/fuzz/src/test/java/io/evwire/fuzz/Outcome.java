// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.rpc.CallError;
import io.evwire.ocpp.rpc.CallResultError;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import java.util.List;

/** What bytes and String must agree on: all but the words in which the tokenizer tells where JSON is broken. */
record Outcome(Object header, List<Place> places, boolean truncated, String reply) {

    static Object of(Decoded decoded) {
        return decoded instanceof Decoded.Invalid invalid
                ? new Outcome(
                        List.of(
                                String.valueOf(invalid.messageType()),
                                String.valueOf(invalid.messageId()),
                                String.valueOf(invalid.action())),
                        places(invalid.violations()),
                        invalid.truncated(),
                        reply(invalid.reply()))
                : decoded;
    }

    /** The faults of something smaller than a frame. */
    static Outcome of(List<Violation> violations, boolean truncated) {
        return new Outcome("", places(violations), truncated, "");
    }

    static List<Place> places(List<Violation> violations) {
        return violations.stream()
                .map(violation -> new Place(violation.path(), violation.kind()))
                .toList();
    }

    private static String reply(Frame reply) {
        if (reply instanceof CallError error) {
            return error.messageId() + " " + error.code();
        }
        return reply instanceof CallResultError error ? error.messageId() + " " + error.code() : String.valueOf(reply);
    }

    /** Where a fault is, and of which kind. */
    record Place(String path, ViolationKind kind) {}
}
