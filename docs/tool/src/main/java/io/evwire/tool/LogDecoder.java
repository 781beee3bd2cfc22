// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.MessageType;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.PendingCalls;
import io.evwire.ocpp.rule.RuleSession;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the lines of one log in their order. Remembers each CALL, because the answer to it is typed by its action;
 * the latest CALL of a messageId counts. Remembers each CALLRESULT, because a CALLRESULTERROR refuses one. A log may
 * hold both directions, and the same answer twice.
 */
final class LogDecoder {

    private final OcppCodec codec;
    private final @Nullable RuleSession rules;
    private final boolean strings;
    private final Map<String, String> actions = new HashMap<>();
    private final Set<String> answered = new HashSet<>();
    private final PendingCalls earlier = PendingCalls.of(actions::get, answered::contains);

    /**
     * A decoder at the beginning of a log.
     *
     * @param codec decodes one message
     * @param rules holds the frames against the rules beyond the schemas, or null to leave those out
     * @param strings whether a line is a JSON string literal that holds the message text
     */
    LogDecoder(OcppCodec codec, @Nullable RuleSession rules, boolean strings) {
        this.codec = codec;
        this.rules = rules;
        this.strings = strings;
    }

    Decoded decode(byte[] line) {
        Decoded message = decodeMessage(line);
        Decoded decoded = rules == null ? message : rules.check(message);
        String messageId = decoded.messageId();
        String action = decoded.action();
        // An invalid CALL counts too: what answers it is still an answer to it.
        if (decoded.messageType() == MessageType.CALL && messageId != null && action != null) {
            actions.put(messageId, action);
        }
        // So does an invalid CALLRESULT: it is those that are refused.
        if (decoded.messageType() == MessageType.CALLRESULT && messageId != null) {
            answered.add(messageId);
        }
        return decoded;
    }

    /** The message text of a line; the line itself when it is no literal that holds one. */
    String text(byte[] line) {
        String text = strings ? StringLiteral.valueOf(line) : null;
        return text == null ? new String(line, StandardCharsets.UTF_8) : text;
    }

    private Decoded decodeMessage(byte[] line) {
        if (!strings) {
            return codec.decode(line, earlier);
        }
        String text = StringLiteral.valueOf(line);
        return text == null ? StringLiteral.fault() : codec.decode(text, earlier);
    }
}
