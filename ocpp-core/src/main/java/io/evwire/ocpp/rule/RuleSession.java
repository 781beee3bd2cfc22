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

    RuleSession(RuleSet rules, OcppCodec codec) {
        this.rules = rules;
        this.codec = codec;
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
            return List.of();
        }
        List<Violation> found = new ArrayList<>();
        MessageView view = rules.views().of(payload);
        if (view instanceof TransactionEventView transaction) {
            found.addAll(transactions.check(transaction.event(), this::broken));
        } else if (view != null) {
            found.addAll(broken(view));
        }
        if (rules.looksAt(PayloadValue.class)) {
            values(frame, payload).forEach(value -> found.addAll(broken(value)));
        }
        return List.copyOf(found);
    }

    private List<Violation> broken(Object view) {
        List<Violation> found = new ArrayList<>();
        rules.rules().forEach(rule -> rule.apply(view, found::add));
        return List.copyOf(found);
    }

    private List<PayloadValue> values(Frame frame, OcppPayload payload) {
        Action action = rules.actions().find(payload.actionName());
        if (action == null) {
            // A signed message: what it says is not read.
            return List.of();
        }
        boolean isAnswer = frame instanceof CallResult;
        boolean isTowardsStation = action.direction() == (isAnswer ? Direction.CS_TO_CSMS : Direction.CSMS_TO_CS);
        try {
            return PayloadValues.of(codec.encode(frame), isTowardsStation);
        } catch (InvalidMessageException tolerated) {
            // A lenient codec let pass what cannot be written.
            return List.of();
        }
    }

    private static @Nullable OcppPayload payload(Frame frame) {
        return frame instanceof MessageFrame message ? message.payload() : null;
    }
}
