package io.evwire.examples.tool;

import io.evwire.core.rpc.Decoded;
import io.evwire.core.rpc.MessageType;
import io.evwire.core.rpc.OcppCodec;
import java.util.HashMap;
import java.util.Map;

/**
 * Decodes the lines of one log in their order. Remembers each CALL, because the answer to it is typed by its action;
 * the latest CALL of a messageId counts. A log may hold both directions, and the same answer twice.
 */
final class LogDecoder {

    private final OcppCodec codec;
    private final boolean strings;
    private final Map<String, String> actions = new HashMap<>();

    /**
     * A decoder at the beginning of a log.
     *
     * @param codec decodes one message
     * @param strings whether a line is a JSON string literal that holds the message text
     */
    LogDecoder(OcppCodec codec, boolean strings) {
        this.codec = codec;
        this.strings = strings;
    }

    Decoded decode(byte[] line) {
        Decoded decoded = decodeMessage(line);
        String messageId = decoded.messageId();
        String action = decoded.action();
        // An invalid CALL counts too: what answers it is still an answer to it.
        if (decoded.messageType() == MessageType.CALL && messageId != null && action != null) {
            actions.put(messageId, action);
        }
        return decoded;
    }

    private Decoded decodeMessage(byte[] line) {
        if (!strings) {
            return codec.decode(line, actions::get);
        }
        String text = StringLiteral.valueOf(line);
        return text == null ? StringLiteral.fault() : codec.decode(text, actions::get);
    }
}
