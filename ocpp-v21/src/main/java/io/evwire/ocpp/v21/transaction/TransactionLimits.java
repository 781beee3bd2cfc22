package io.evwire.ocpp.v21.transaction;

import io.evwire.ocpp.v21.datatype.TransactionLimit;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import io.evwire.ocpp.v21.message.TransactionEventResponse;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The limits of one transaction: what driver and CSMS have set, what is confirmed, and what is reached. Immutable;
 * events and the answers to them are given in the order of the events' numbers, which {@link TransactionView#limits()}
 * does.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, E16"
 */
public final class TransactionLimits {

    /** A transaction without limits. */
    public static final TransactionLimits NONE = new TransactionLimits(new EnumMap<>(LimitKind.class));

    private final Map<LimitKind, LimitState> states;

    private TransactionLimits(Map<LimitKind, LimitState> states) {
        this.states = states;
    }

    /**
     * These limits after an event of the station.
     *
     * @param event the event
     * @return the limits after it
     */
    public TransactionLimits after(TransactionEventRequest event) {
        boolean isOffline = Boolean.TRUE.equals(event.offline());
        TransactionLimit reported = event.transactionInfo().transactionLimit();
        LimitKind reached = LimitKind.reachedBy(event.triggerReason());
        TransactionLimits after = this;
        for (LimitKind kind : LimitKind.values()) {
            BigDecimal value = kind.of(reported);
            after = after.with(
                    kind, state -> value == null ? state.onMissing(isOffline) : state.onReported(value, isOffline));
        }
        return reached == null ? after : after.with(reached, LimitState::onReached);
    }

    /**
     * These limits after an answer of the CSMS.
     *
     * @param response the answer to the event before
     * @return the limits after it
     */
    public TransactionLimits after(TransactionEventResponse response) {
        TransactionLimits after = this;
        for (LimitKind kind : LimitKind.values()) {
            BigDecimal value = kind.of(response.transactionLimit());
            if (value != null) {
                after = after.with(kind, state -> state.onRequested(value));
            }
        }
        return after;
    }

    /**
     * Where a kind of limit stands.
     *
     * @param kind the kind
     * @return its state
     */
    public LimitState state(LimitKind kind) {
        return Objects.requireNonNullElseGet(states.get(kind), () -> LimitState.none(kind));
    }

    /**
     * The value in force.
     *
     * @param kind the kind
     * @return the value in the unit of the kind, or null when the transaction is not limited in it
     */
    public @Nullable BigDecimal active(LimitKind kind) {
        return state(kind).active();
    }

    /**
     * The values in force.
     *
     * @return the limits, or null when the transaction has none
     */
    public @Nullable TransactionLimit active() {
        TransactionLimit.Builder limit = TransactionLimit.builder();
        boolean isEmpty = true;
        for (LimitKind kind : LimitKind.values()) {
            BigDecimal value = active(kind);
            if (value != null) {
                kind.put(limit, value);
                isEmpty = false;
            }
        }
        return isEmpty ? null : limit.build();
    }

    /**
     * The limits that are reached and that the station has not reported raised since. While there is one it does not
     * charge.
     *
     * @return the kinds; once empty again, the station resumes the energy transfer
     * @see "OCPP 2.1 ed. 1, Part 2, E16.FR.14"
     */
    public Set<LimitKind> reached() {
        Set<LimitKind> reached = EnumSet.noneOf(LimitKind.class);
        states.values().stream().filter(LimitState::isReached).forEach(state -> reached.add(state.kind()));
        return Collections.unmodifiableSet(reached);
    }

    /**
     * Whether the CSMS owes the station the running cost, as totalCost of its answers or by CostUpdated.
     *
     * @param isCostLocal whether the station works out the cost itself: it supports tariffs, and was given one
     * @return true while the cost is limited and not worked out locally
     * @see "OCPP 2.1 ed. 1, Part 2, E16.FR.11, E16.FR.16"
     */
    public boolean isRunningCostOwed(boolean isCostLocal) {
        return active(LimitKind.COST) != null && !isCostLocal;
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
        Map<LimitKind, LimitOutcome> outcomes = new EnumMap<>(LimitKind.class);
        TransactionLimit.Builder limit = TransactionLimit.builder().customData(wanted.customData());
        for (LimitKind kind : LimitKind.values()) {
            BigDecimal value = kind.of(wanted);
            if (value != null) {
                LimitOutcome outcome = state(kind).propose(value, supported);
                outcomes.put(kind, outcome);
                if (outcome == LimitOutcome.SEND) {
                    kind.put(limit, value);
                }
            }
        }
        return new LimitProposal(outcomes.containsValue(LimitOutcome.SEND) ? limit.build() : null, outcomes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TransactionLimits limits && states.equals(limits.states);
    }

    @Override
    public int hashCode() {
        return states.hashCode();
    }

    @Override
    public String toString() {
        return "TransactionLimits" + states.values();
    }

    private TransactionLimits with(LimitKind kind, UnaryOperator<LimitState> change) {
        LimitState before = state(kind);
        LimitState after = change.apply(before);
        if (after.equals(before)) {
            return this;
        }
        Map<LimitKind, LimitState> changed = new EnumMap<>(LimitKind.class);
        changed.putAll(states);
        changed.put(kind, after);
        return new TransactionLimits(changed);
    }
}
