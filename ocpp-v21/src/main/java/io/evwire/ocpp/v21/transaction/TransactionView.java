// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.transaction;

import io.evwire.ocpp.transaction.Fact;
import io.evwire.ocpp.transaction.LimitKind;
import io.evwire.ocpp.transaction.LimitOutcome;
import io.evwire.ocpp.transaction.StoredTransaction;
import io.evwire.ocpp.transaction.SupportedLimits;
import io.evwire.ocpp.transaction.TransactionModel;
import io.evwire.ocpp.transaction.TransactionState;
import io.evwire.ocpp.v21.datatype.CostDetails;
import io.evwire.ocpp.v21.datatype.EVSE;
import io.evwire.ocpp.v21.datatype.IdToken;
import io.evwire.ocpp.v21.datatype.IdTokenInfo;
import io.evwire.ocpp.v21.datatype.TransactionLimit;
import io.evwire.ocpp.v21.enumeration.ChargingStateEnum;
import io.evwire.ocpp.v21.enumeration.OperationModeEnum;
import io.evwire.ocpp.v21.enumeration.PreconditioningStatusEnum;
import io.evwire.ocpp.v21.enumeration.ReasonEnum;
import io.evwire.ocpp.v21.enumeration.TransactionEventEnum;
import io.evwire.ocpp.v21.enumeration.TriggerReasonEnum;
import io.evwire.ocpp.v21.internal.rule.LimitValues;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import io.evwire.ocpp.v21.message.TransactionEventResponse;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One transaction of OCPP 2.1, as far as its events tell: {@link TransactionModel} says how they are merged, this what
 * they hold. Immutable.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, E §1.5"
 */
public final class TransactionView
        extends TransactionModel<TransactionEventRequest, TransactionEventResponse, TransactionView> {

    private static final Fact<TransactionEventRequest, EVSE> LAST_EVSE = Fact.latest(TransactionEventRequest::evse);
    private static final Fact<TransactionEventRequest, EVSE> LAST_CONNECTOR = Fact.latest(TransactionView::connector);
    private static final Fact<TransactionEventRequest, IdToken> ID_TOKEN =
            Fact.first(event -> isStop(event) ? null : event.idToken());
    private static final Fact<TransactionEventRequest, IdToken> STOP_ID_TOKEN =
            Fact.latest(event -> isStop(event) ? event.idToken() : null);
    private static final Fact<TransactionEventResponse, IdTokenInfo> ID_TOKEN_INFO =
            Fact.latest(TransactionEventResponse::idTokenInfo);
    private static final Fact<TransactionEventRequest, Integer> RESERVATION_ID =
            Fact.first(TransactionEventRequest::reservationId);
    private static final Fact<TransactionEventRequest, Integer> REMOTE_START_ID =
            Fact.first(event -> event.transactionInfo().remoteStartId());
    private static final Fact<TransactionEventRequest, String> TARIFF_ID =
            Fact.latest(event -> event.transactionInfo().tariffId());
    private static final Fact<TransactionEventRequest, CostDetails> COST_DETAILS =
            Fact.latest(TransactionEventRequest::costDetails);
    private static final Fact<TransactionEventResponse, BigDecimal> TOTAL_COST =
            Fact.latest(TransactionEventResponse::totalCost);
    private static final Fact<TransactionEventRequest, ChargingStateEnum> CHARGING_STATE =
            Fact.latest(event -> event.transactionInfo().chargingState());
    private static final Fact<TransactionEventRequest, OperationModeEnum> OPERATION_MODE =
            Fact.latest(event -> event.transactionInfo().operationMode());
    private static final Fact<TransactionEventRequest, PreconditioningStatusEnum> PRECONDITIONING_STATUS =
            Fact.latest(TransactionEventRequest::preconditioningStatus);
    private static final Fact<TransactionEventRequest, Boolean> EVSE_SLEEP =
            Fact.latest(TransactionEventRequest::evseSleep);
    private static final Fact<TransactionEventRequest, Integer> TIME_SPENT_CHARGING =
            Fact.latest(event -> event.transactionInfo().timeSpentCharging());
    private static final Fact<TransactionEventRequest, ReasonEnum> STOPPED_REASON =
            Fact.latest(TransactionView::reason);

    static final List<Fact<? super TransactionEventRequest, ?>> FACTS = List.of(
            LAST_EVSE,
            LAST_CONNECTOR,
            ID_TOKEN,
            STOP_ID_TOKEN,
            RESERVATION_ID,
            REMOTE_START_ID,
            TARIFF_ID,
            COST_DETAILS,
            CHARGING_STATE,
            OPERATION_MODE,
            PRECONDITIONING_STATUS,
            EVSE_SLEEP,
            TIME_SPENT_CHARGING,
            STOPPED_REASON);

    static final List<Fact<? super TransactionEventResponse, ?>> ANSWER_FACTS = List.of(ID_TOKEN_INFO, TOTAL_COST);

    TransactionView(TransactionState<TransactionEventRequest, TransactionEventResponse> state) {
        super(state);
    }

    /**
     * A transaction of which nothing is known yet.
     *
     * @param transactionId its id, which has no letter case
     * @return the view
     */
    public static TransactionView of(String transactionId) {
        return new TransactionView(TransactionState.of(EventMessages.INSTANCE, transactionId));
    }

    /**
     * Reads a transaction from a store.
     *
     * @param json what {@link #toJson()} gave; whatever else a text can be is refused
     * @return the transaction, or what is wrong with the document
     */
    public static StoredTransaction<TransactionView> fromJson(String json) {
        return EventMessages.INSTANCE.fromJson(Objects.requireNonNull(json, "json"));
    }

    @Override
    protected TransactionView of(TransactionState<TransactionEventRequest, TransactionEventResponse> other) {
        return new TransactionView(other);
    }

    /**
     * Where the transaction takes place. It is sent once the cable is plugged in; before that the connector, or all of
     * it, may be unknown.
     *
     * @return EVSE and connector, or null when not known yet
     */
    public @Nullable EVSE evse() {
        EVSE last = value(LAST_EVSE);
        EVSE connector = value(LAST_CONNECTOR);
        return last != null && connector != null && last.id() == connector.id() ? connector : last;
    }

    /**
     * Who charges.
     *
     * @return the idToken that the transaction was authorized for, or null when not known yet
     */
    public @Nullable IdToken idToken() {
        return value(ID_TOKEN);
    }

    /**
     * Who ended the authorization, which may be another of the same group.
     *
     * @return the idToken, or null when none was sent
     */
    public @Nullable IdToken stopIdToken() {
        return value(STOP_ID_TOKEN);
    }

    /**
     * What the CSMS last said of an idToken of the transaction.
     *
     * @return the information, or null when none was sent
     */
    public @Nullable IdTokenInfo idTokenInfo() {
        return answerValue(ID_TOKEN_INFO);
    }

    /**
     * The reservation that the transaction used up.
     *
     * @return its id, or null when there was none
     */
    public @Nullable Integer reservationId() {
        return value(RESERVATION_ID);
    }

    /**
     * The remote start that the transaction answers.
     *
     * @return its id, or null when there was none
     */
    public @Nullable Integer remoteStartId() {
        return value(REMOTE_START_ID);
    }

    /**
     * The tariff in use.
     *
     * @return its id, at most 60 characters, or null when not known
     */
    public @Nullable String tariffId() {
        return value(TARIFF_ID);
    }

    /**
     * The limits in force.
     *
     * @return the limits, or null when there are none
     * @see #limits()
     */
    public @Nullable TransactionLimit transactionLimits() {
        return LimitValues.limit(limits().active());
    }

    /**
     * What the CSMS may send of the limits it would set. A limit left out stays as it is: it cannot be unset, only
     * raised, as far as {@link LimitKind#lifted()}.
     *
     * @param wanted the limits
     * @param supported what the station supports
     * @return what to send, and what becomes of each limit
     * @see "OCPP 2.1 ed. 1, Part 2, E16.FR.02, E16.FR.07, E16.FR.08, E16.FR.12, E16.FR.17"
     */
    public LimitProposal propose(TransactionLimit wanted, SupportedLimits supported) {
        Map<LimitKind, LimitOutcome> outcomes = limits().propose(LimitValues.of(wanted), supported);
        Set<LimitKind> sent = EnumSet.noneOf(LimitKind.class);
        outcomes.forEach((kind, outcome) -> {
            if (outcome == LimitOutcome.SEND) {
                sent.add(kind);
            }
        });
        return new LimitProposal(LimitValues.only(wanted, sent), outcomes);
    }

    /**
     * The cost as the station worked it out.
     *
     * @return the latest, or null when none was sent
     */
    public @Nullable CostDetails costDetails() {
        return value(COST_DETAILS);
    }

    /**
     * The cost as the CSMS told the station, in the currency of the tariff: running until the Ended event, then final.
     *
     * @return the latest, or null when none was sent, which does not mean that the transaction is free
     */
    public @Nullable BigDecimal totalCost() {
        return answerValue(TOTAL_COST);
    }

    /**
     * The charging state.
     *
     * @return the latest, or null when not known
     */
    public @Nullable ChargingStateEnum chargingState() {
        return value(CHARGING_STATE);
    }

    /**
     * The operation mode.
     *
     * @return the latest, or null when not known
     */
    public @Nullable OperationModeEnum operationMode() {
        return value(OPERATION_MODE);
    }

    /**
     * How ready the vehicle's battery is.
     *
     * @return the latest, or null when not known
     */
    public @Nullable PreconditioningStatusEnum preconditioningStatus() {
        return value(PRECONDITIONING_STATUS);
    }

    /**
     * Whether the electronics of the EVSE sleep.
     *
     * @return the latest, or null when not known
     */
    public @Nullable Boolean evseSleep() {
        return value(EVSE_SLEEP);
    }

    /**
     * How long energy flowed to the vehicle, in seconds.
     *
     * @return the latest, or null when not known
     */
    public @Nullable Integer timeSpentCharging() {
        return value(TIME_SPENT_CHARGING);
    }

    /**
     * Why the transaction ended. Only Local may be left out by the station.
     *
     * @return the reason, or null while the Ended event is missing
     * @see "OCPP 2.1 ed. 1, Part 2, E06.FR.08, E06.FR.09"
     */
    public @Nullable ReasonEnum stoppedReason() {
        return value(STOPPED_REASON);
    }

    private static @Nullable EVSE connector(TransactionEventRequest event) {
        EVSE evse = event.evse();
        return evse == null || evse.connectorId() == null ? null : evse;
    }

    private static @Nullable ReasonEnum reason(TransactionEventRequest event) {
        return event.eventType() == TransactionEventEnum.ENDED
                ? Objects.requireNonNullElse(event.transactionInfo().stoppedReason(), ReasonEnum.LOCAL)
                : null;
    }

    private static boolean isStop(TransactionEventRequest event) {
        return event.triggerReason() == TriggerReasonEnum.STOP_AUTHORIZED;
    }
}
