// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The limits of one transaction: what driver and CSMS have set, what is confirmed, and what is reached. Immutable;
 * events and the answers to them are given in the order of the events' numbers, which {@link TransactionModel#limits()}
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
    public TransactionLimits after(TransactionEvent event) {
        Map<LimitKind, BigDecimal> reported = event.limits();
        LimitKind reached = LimitKind.reachedBy(event.triggerReason());
        if (states.isEmpty() && reported.isEmpty() && reached == null) {
            return this;
        }
        TransactionLimits after = this;
        Set<Integer> echoed = event.isOffline() ? Set.of() : echoed(reported);
        for (LimitKind kind : LimitKind.values()) {
            BigDecimal value = reported.get(kind);
            LimitState now = state(kind);
            if (value != null) {
                now = now.onReported(value, event.isOffline());
            } else if (kind != reached && !event.isOffline()) {
                now = now.onMissing(echoed.contains(now.unechoed()));
            }
            after = after.with(kind == reached ? now.onReached() : now);
        }
        return after;
    }

    /** The answers whose limits are echoed, by how many events have come since: those of one answer have one number. */
    private Set<Integer> echoed(Map<LimitKind, BigDecimal> reported) {
        Set<Integer> echoed = new HashSet<>();
        reported.forEach((kind, value) -> {
            if (state(kind).isEchoedBy(value)) {
                echoed.add(state(kind).unechoed());
            }
        });
        return echoed;
    }

    /**
     * These limits after an answer of the CSMS.
     *
     * @param limits the values that the answer to the event before sets; empty when it sets none
     * @return the limits after it
     */
    public TransactionLimits afterAnswer(Map<LimitKind, BigDecimal> limits) {
        TransactionLimits after = this;
        for (Map.Entry<LimitKind, BigDecimal> limit : limits.entrySet()) {
            after = after.with(state(limit.getKey()).onRequested(limit.getValue()));
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
        LimitState state = states.get(kind);
        return state == null ? LimitState.none(kind) : state;
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
     * @return the value of each kind that the transaction is limited in, in the unit of the kind; empty when in none
     */
    public Map<LimitKind, BigDecimal> active() {
        Map<LimitKind, BigDecimal> active = new EnumMap<>(LimitKind.class);
        for (LimitKind kind : LimitKind.values()) {
            BigDecimal value = active(kind);
            if (value != null) {
                active.put(kind, value);
            }
        }
        return Collections.unmodifiableMap(active);
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
     * What becomes of the limits that a CSMS would set: it may send those whose outcome is {@link LimitOutcome#SEND}. A
     * limit left out stays as it is: it cannot be unset, only lifted, to {@link LimitKind#lifted()}.
     *
     * @param wanted the limits
     * @param supported what the station supports
     * @return the outcome for each limit that is wanted
     * @see "OCPP 2.1 ed. 1, Part 2, E16.FR.02, E16.FR.07, E16.FR.08, E16.FR.12, E16.FR.17"
     */
    public Map<LimitKind, LimitOutcome> propose(Map<LimitKind, BigDecimal> wanted, SupportedLimits supported) {
        Map<LimitKind, LimitOutcome> outcomes = new EnumMap<>(LimitKind.class);
        wanted.forEach((kind, value) -> outcomes.put(kind, state(kind).propose(value, supported)));
        return Collections.unmodifiableMap(outcomes);
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

    /** Where each kind stands that anything is known of. */
    List<LimitState> states() {
        return List.copyOf(states.values());
    }

    /** These limits with another state of its kind. */
    TransactionLimits with(LimitState after) {
        if (after.equals(state(after.kind()))) {
            return this;
        }
        Map<LimitKind, LimitState> changed = new EnumMap<>(LimitKind.class);
        changed.putAll(states);
        changed.put(after.kind(), after);
        return new TransactionLimits(changed);
    }
}
