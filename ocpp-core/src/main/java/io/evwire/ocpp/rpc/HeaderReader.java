// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.document.JsonSource;
import io.evwire.core.runtime.ExactReader;
import io.evwire.core.runtime.PathBase;
import io.evwire.core.runtime.ReadBudget;
import io.evwire.core.runtime.ViolationLog;
import io.evwire.core.violation.Tolerance;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads what every frame begins with, its message type and messageId, and keeps what was read of them: whatever is
 * wrong afterwards is answered accordingly.
 */
final class HeaderReader {

    private final CodecSettings settings;
    private boolean isMessageTypeRead;
    private @Nullable MessageType messageType;
    private @Nullable String messageId;

    HeaderReader(CodecSettings settings) {
        this.settings = settings;
    }

    /** The type of the frame; null while it is not read, and where this version has no such frames. */
    @Nullable
    MessageType messageType() {
        return messageType;
    }

    /** Whether a number was read for the type, though it may be none that this version has. */
    boolean isMessageTypeRead() {
        return isMessageTypeRead;
    }

    /** The id; null while it is not read, and where it cannot be one. */
    @Nullable
    String messageId() {
        return messageId;
    }

    /** Reads the type; null where the number is none of this version. */
    @Nullable
    MessageType readMessageType(JsonParser parser, ReadBudget budget) throws FrameFault {
        if (!parser.nextToken().isNumeric()) {
            throw new FrameFault("a frame begins with the number of its message type");
        }
        MessageType type = parser.getStringLength() == 1
                ? MessageType.ofId(parser.getIntValue())
                : ofOtherNotation(parser, budget);
        isMessageTypeRead = true;
        messageType = type != null && settings.has(type) ? type : null;
        return messageType;
    }

    /** An integer has more notations than digits, such as 2.0; one beyond the limits is not a message type either. */
    private @Nullable MessageType ofOtherNotation(JsonParser parser, ReadBudget budget) throws FrameFault {
        ViolationLog log = new ViolationLog(1, Tolerance.STRICT);
        BigDecimal number = new ExactReader(parser, settings.limits(), log, PathBase.DOCUMENT, budget).decimal();
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            throw new FrameFault("the message type is an integer");
        }
        return MessageType.ofId(number.max(BigDecimal.ZERO).min(BigDecimal.TEN).intValue());
    }

    /** Reads the id of a frame whose type is known. */
    String readMessageId(JsonSource source, JsonParser parser) throws FrameFault {
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
            throw new FrameFault("the messageId is a string");
        }
        takeMessageId(source, parser);
        String id = messageId;
        if (id == null) {
            throw new FrameFault("the messageId has at most " + MessageId.MAX_LENGTH + " readable characters");
        }
        return id;
    }

    /** Takes the text at the tokenizer for the id, if it can be one. */
    void takeMessageId(JsonSource source, JsonParser parser) {
        String text = parser.getString();
        if (MessageId.isValid(text) && !source.hasReadMalformed()) {
            messageId = text;
        }
    }
}
