// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import io.evwire.core.violation.Violation;
import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rpc.CallResult;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Direction;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.InvalidMessageException;
import io.evwire.ocpp.rpc.MessageFrame;
import io.evwire.ocpp.rpc.MessageType;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.OcppPayload;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds the frames of one connection against the rules, in the order in which they came. It remembers the
 * TransactionEvents, within bounds. Not thread-safe.
 */
public final class RuleSession {

    private static final String TRANSACTION_EVENT = "TransactionEvent";

    private final RuleSet rules;
    private final OcppCodec codec;
    private final SessionTransactions transactions = new SessionTransactions();
    private final List<Rule<?>> ofValues;
    private final SessionMessages messages = new SessionMessages();

    RuleSession(RuleSet rules, OcppCodec codec) {
        this.rules = rules;
        this.codec = codec;
        this.ofValues = rules.rulesOf(PayloadValue.class);
    }

    /**
     * Holds what was decoded against the rules.
     *
     * @param decoded what the codec made of a text; every text of the connection, valid or not, for an event that was
     *     refused explains a number that is missing
     * @return the same when no rule is broken; else an invalid frame with the violations and the reply to send, if any
     */
    public Decoded check(Decoded decoded) {
        if (decoded instanceof Decoded.Valid valid) {
            List<Violation> violations = violations(valid.frame());
            return violations.isEmpty() ? decoded : codec.refuse(valid.frame(), violations);
        }
        if (decoded.messageType() == MessageType.CALL && TRANSACTION_EVENT.equals(decoded.action())) {
            transactions.addRefused();
        }
        return decoded;
    }

    /**
     * What in a frame breaks the rules, for those who would log it rather than refuse the frame.
     *
     * @param frame a valid frame of the connection
     * @return the violations, each with the error code of its rule; empty when there is none
     */
    public List<Violation> violations(Frame frame) {
        OcppPayload payload = payload(frame);
        if (payload == null) {
            messages.addError(frame.messageId());
            return List.of();
        }
        MessageView view = rules.views().of(payload);
        List<Violation> found = new ArrayList<>();
        if (view instanceof TransactionEventView transaction) {
            found.addAll(transactions.check(transaction.event(), step -> {
                List<Violation> all = new ArrayList<>(broken(step));
                all.addAll(inContent(frame, payload));
                return List.copyOf(all);
            }));
        } else {
            if (view != null) {
                found.addAll(broken(view));
            }
            found.addAll(inContent(frame, payload));
        }
        return List.copyOf(found);
    }

    private List<Violation> broken(Object view) {
        List<Violation> found = new ArrayList<>();
        rules.rules().forEach(rule -> rule.apply(view, found::add));
        return List.copyOf(found);
    }

    /** What breaks the rules that look at a message as it is written, and remembers it. */
    private List<Violation> inContent(Frame frame, OcppPayload payload) {
        MessageContent written = content(frame, payload);
        if (written == null) {
            return List.of();
        }
        MessageContent content = messages.beside(written, frame.messageId());
        List<Violation> found = new ArrayList<>(broken(content));
        found.addAll(broken(new ContentOfSession(content, frame.messageId(), messages)));
        content.forEachValue(value -> ofValues.forEach(rule -> rule.apply(value, found::add)));
        messages.add(content, frame.messageId(), found.isEmpty());
        return found;
    }

    private @Nullable MessageContent content(Frame frame, OcppPayload payload) {
        Action action = rules.actions().find(payload.actionName());
        if (action == null) {
            // A signed message: what it says is not read.
            return null;
        }
        boolean isAnswer = frame instanceof CallResult;
        boolean isTowardsStation = action.direction() == (isAnswer ? Direction.CS_TO_CSMS : Direction.CSMS_TO_CS);
        try {
            return MessageContent.of(codec.encode(frame), action.name(), isAnswer, isTowardsStation);
        } catch (InvalidMessageException tolerated) {
            // A lenient codec let pass what cannot be written.
            return null;
        }
    }

    private static @Nullable OcppPayload payload(Frame frame) {
        return frame instanceof MessageFrame message ? message.payload() : null;
    }
}
