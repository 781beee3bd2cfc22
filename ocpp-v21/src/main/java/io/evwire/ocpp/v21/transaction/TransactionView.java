package io.evwire.ocpp.v21.transaction;

import io.evwire.core.text.Excerpt;
import io.evwire.ocpp.v21.datatype.CostDetails;
import io.evwire.ocpp.v21.datatype.EVSE;
import io.evwire.ocpp.v21.datatype.IdToken;
import io.evwire.ocpp.v21.datatype.IdTokenInfo;
import io.evwire.ocpp.v21.datatype.MeterValue;
import io.evwire.ocpp.v21.datatype.Transaction;
import io.evwire.ocpp.v21.datatype.TransactionLimit;
import io.evwire.ocpp.v21.enumeration.ChargingStateEnum;
import io.evwire.ocpp.v21.enumeration.OperationModeEnum;
import io.evwire.ocpp.v21.enumeration.PreconditioningStatusEnum;
import io.evwire.ocpp.v21.enumeration.ReasonEnum;
import io.evwire.ocpp.v21.enumeration.TransactionEventEnum;
import io.evwire.ocpp.v21.enumeration.TriggerReasonEnum;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import io.evwire.ocpp.v21.message.TransactionEventResponse;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One transaction, as far as its events tell: what is sent once is kept, what changes is the latest by the events'
 * numbers. Immutable. The events may come in any order and more than once, the view is the same; of several different
 * answers to one event the one given last counts.
 *
 * <p>Events that claim one number with different content count for nothing here: {@link EventSequence#conflicts()}.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, E §1.5"
 */
public final class TransactionView {

    private final String transactionId;
    private final EventSequence sequence;
    private final NavigableMap<Integer, TransactionEventResponse> responses;

    private TransactionView(
            String transactionId, EventSequence sequence, NavigableMap<Integer, TransactionEventResponse> responses) {
        this.transactionId = transactionId;
        this.sequence = sequence;
        this.responses = responses;
    }

    /**
     * A transaction of which nothing is known yet.
     *
     * @param transactionId its id, which has no letter case
     * @return the view
     */
    public static TransactionView of(String transactionId) {
        return new TransactionView(transactionId, EventSequence.EMPTY, new TreeMap<>());
    }

    /**
     * This transaction with one event more.
     *
     * @param event an event of it, new or repeated
     * @return the view with it
     * @throws IllegalArgumentException when the event belongs to another transaction
     */
    public TransactionView with(TransactionEventRequest event) {
        String id = event.transactionInfo().transactionId();
        if (!transactionId.equalsIgnoreCase(id)) {
            throw new IllegalArgumentException(Excerpt.printable(
                    "the event is of transaction " + id + ", not of " + transactionId + "; keep a view of each"));
        }
        return new TransactionView(transactionId, sequence.with(event), responses);
    }

    /**
     * This transaction with one event more and the answer that the CSMS gives to it.
     *
     * @param event an event of it, new or repeated
     * @param response the answer
     * @return the view with both
     * @throws IllegalArgumentException when the event belongs to another transaction
     */
    public TransactionView with(TransactionEventRequest event, TransactionEventResponse response) {
        NavigableMap<Integer, TransactionEventResponse> more = new TreeMap<>(responses);
        more.put(event.seqNo(), response);
        return new TransactionView(transactionId, with(event).sequence, more);
    }

    /**
     * This transaction, knowing that an event was answered with a CALLERROR.
     *
     * @param seqNo the number of the event, as far as it could be read
     * @return the view with that knowledge
     */
    public TransactionView withRefused(int seqNo) {
        return new TransactionView(transactionId, sequence.withRefused(seqNo), responses);
    }

    /**
     * The transaction's id.
     *
     * @return the id
     */
    public String transactionId() {
        return transactionId;
    }

    /**
     * The events: which have come, and which are missing.
     *
     * @return the sequence
     */
    public EventSequence sequence() {
        return sequence;
    }

    /**
     * Where the transaction takes place. It is sent once the cable is plugged in; before that the connector, or all of
     * it, may be unknown.
     *
     * @return EVSE and connector, or null when not known yet
     */
    public @Nullable EVSE evse() {
        EVSE last = latest(TransactionEventRequest::evse);
        if (last == null || last.connectorId() != null) {
            return last;
        }
        return events().map(TransactionEventRequest::evse)
                .filter(evse -> evse != null && evse.id() == last.id() && evse.connectorId() != null)
                .reduce(last, (before, evse) -> evse);
    }

    /**
     * Who charges.
     *
     * @return the idToken that the transaction was authorized for, or null when not known yet
     */
    public @Nullable IdToken idToken() {
        return first(event -> isStop(event) ? null : event.idToken());
    }

    /**
     * Who ended the authorization, which may be another of the same group.
     *
     * @return the idToken, or null when none was sent
     */
    public @Nullable IdToken stopIdToken() {
        return latest(event -> isStop(event) ? event.idToken() : null);
    }

    /**
     * What the CSMS last said of an idToken of the transaction.
     *
     * @return the information, or null when none was sent
     */
    public @Nullable IdTokenInfo idTokenInfo() {
        return latestAnswer(TransactionEventResponse::idTokenInfo);
    }

    /**
     * The reservation that the transaction used up.
     *
     * @return its id, or null when there was none
     */
    public @Nullable Integer reservationId() {
        return first(TransactionEventRequest::reservationId);
    }

    /**
     * The remote start that the transaction answers.
     *
     * @return its id, or null when there was none
     */
    public @Nullable Integer remoteStartId() {
        return first(info(Transaction::remoteStartId));
    }

    /**
     * The tariff in use.
     *
     * @return its id, at most 60 characters, or null when not known
     */
    public @Nullable String tariffId() {
        return latest(info(Transaction::tariffId));
    }

    /**
     * The limits in force.
     *
     * @return the limits, or null when there are none
     * @see #limits()
     */
    public @Nullable TransactionLimit transactionLimits() {
        return limits().active();
    }

    /**
     * Where each limit stands.
     *
     * @return the limits
     */
    public TransactionLimits limits() {
        TransactionLimits limits = TransactionLimits.NONE;
        for (TransactionEventRequest event : sequence.events()) {
            limits = limits.after(event);
            TransactionEventResponse response = responses.get(event.seqNo());
            limits = response == null ? limits : limits.after(response);
        }
        return limits;
    }

    /**
     * The cost as the station worked it out.
     *
     * @return the latest, or null when none was sent
     */
    public @Nullable CostDetails costDetails() {
        return latest(TransactionEventRequest::costDetails);
    }

    /**
     * The cost as the CSMS told the station, in the currency of the tariff: running until the Ended event, then final.
     *
     * @return the latest, or null when none was sent, which does not mean that the transaction is free
     */
    public @Nullable BigDecimal totalCost() {
        return latestAnswer(TransactionEventResponse::totalCost);
    }

    /**
     * Whether the station was rebooted by force while the transaction went on.
     *
     * @return true when it was, whether the transaction went on or ended
     */
    public boolean wasInterrupted() {
        return events().anyMatch(event -> Interruption.of(event) != null);
    }

    /**
     * The charging state.
     *
     * @return the latest, or null when not known
     */
    public @Nullable ChargingStateEnum chargingState() {
        return latest(info(Transaction::chargingState));
    }

    /**
     * The operation mode.
     *
     * @return the latest, or null when not known
     */
    public @Nullable OperationModeEnum operationMode() {
        return latest(info(Transaction::operationMode));
    }

    /**
     * How ready the vehicle's battery is.
     *
     * @return the latest, or null when not known
     */
    public @Nullable PreconditioningStatusEnum preconditioningStatus() {
        return latest(TransactionEventRequest::preconditioningStatus);
    }

    /**
     * Whether the electronics of the EVSE sleep.
     *
     * @return the latest, or null when not known
     */
    public @Nullable Boolean evseSleep() {
        return latest(TransactionEventRequest::evseSleep);
    }

    /**
     * How long energy flowed to the vehicle, in seconds.
     *
     * @return the latest, or null when not known
     */
    public @Nullable Integer timeSpentCharging() {
        return latest(info(Transaction::timeSpentCharging));
    }

    /**
     * The meter values of all events.
     *
     * @return the values in the order of the events
     */
    public List<MeterValue> meterValues() {
        return events().flatMap(event -> event.meterValue().stream()).toList();
    }

    /**
     * When the transaction started.
     *
     * @return the time of its Started event, or null when that is missing
     */
    public @Nullable OffsetDateTime startedAt() {
        return first(event -> event.eventType() == TransactionEventEnum.STARTED ? event.timestamp() : null);
    }

    /**
     * When the transaction ended.
     *
     * @return the time of its Ended event, or null while that is missing
     */
    public @Nullable OffsetDateTime endedAt() {
        return latest(event -> event.eventType() == TransactionEventEnum.ENDED ? event.timestamp() : null);
    }

    /**
     * Why the transaction ended. Only Local may be left out by the station.
     *
     * @return the reason, or null while the Ended event is missing
     * @see "OCPP 2.1 ed. 1, Part 2, E06.FR.08, E06.FR.09"
     */
    public @Nullable ReasonEnum stoppedReason() {
        return latest(event -> event.eventType() == TransactionEventEnum.ENDED
                ? Objects.requireNonNullElse(event.transactionInfo().stoppedReason(), ReasonEnum.LOCAL)
                : null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TransactionView view
                && transactionId.equalsIgnoreCase(view.transactionId)
                && sequence.equals(view.sequence)
                && responses.equals(view.responses);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sequence, responses);
    }

    @Override
    public String toString() {
        return Excerpt.printable("TransactionView[" + transactionId + ", " + sequence + "]");
    }

    private Stream<TransactionEventRequest> events() {
        return sequence.events().stream();
    }

    private <T> @Nullable T first(Function<TransactionEventRequest, @Nullable T> property) {
        for (TransactionEventRequest event : sequence.events()) {
            T value = property.apply(event);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private <T> @Nullable T latest(Function<TransactionEventRequest, @Nullable T> property) {
        T latest = null;
        for (TransactionEventRequest event : sequence.events()) {
            T value = property.apply(event);
            latest = value == null ? latest : value;
        }
        return latest;
    }

    private <T> @Nullable T latestAnswer(Function<TransactionEventResponse, @Nullable T> property) {
        T latest = null;
        for (TransactionEventResponse response : responses.values()) {
            T value = property.apply(response);
            latest = value == null ? latest : value;
        }
        return latest;
    }

    private static <T> Function<TransactionEventRequest, @Nullable T> info(
            Function<Transaction, @Nullable T> property) {
        return event -> property.apply(event.transactionInfo());
    }

    private static boolean isStop(TransactionEventRequest event) {
        return event.triggerReason() == TriggerReasonEnum.STOP_AUTHORIZED;
    }
}
