// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a TransactionEventRequest says, whichever version it is of. Enumerations are texts as on the wire, empty when
 * unrecognized. {@code TransactionEvents.view} of each version gives it.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, TransactionEventRequest"
 */
public interface TransactionEvent {

    /**
     * The kind of event.
     *
     * @return {@code Started}, {@code Updated} or {@code Ended}
     */
    String eventType();

    /**
     * Whether it is the first event of its transaction.
     *
     * @return true for {@code Started}
     */
    default boolean isStarted() {
        return eventType().equals("Started");
    }

    /**
     * Whether it is the last event of its transaction.
     *
     * @return true for {@code Ended}
     */
    default boolean isEnded() {
        return eventType().equals("Ended");
    }

    /**
     * When it happened.
     *
     * @return the time, by the clock of the station
     */
    OffsetDateTime timestamp();

    /**
     * Why the event is sent.
     *
     * @return the trigger reason
     */
    String triggerReason();

    /**
     * The number of the event.
     *
     * @return the number
     */
    int seqNo();

    /**
     * Whether the event happened while the station was offline.
     *
     * @return false when the property is absent
     */
    boolean isOffline();

    /**
     * The transaction.
     *
     * @return its id
     */
    String transactionId();

    /**
     * Whether the event names an idToken.
     *
     * @return true when it does
     */
    boolean hasIdToken();

    /**
     * The EVSE.
     *
     * @return its id, or null when the event names none
     */
    @Nullable
    Integer evseId();

    /**
     * The connector.
     *
     * @return its id on the EVSE, or null when the event names none
     */
    @Nullable
    Integer connectorId();

    /**
     * The charging state.
     *
     * @return the state, or null when absent
     */
    @Nullable
    String chargingState();

    /**
     * Why the transaction stopped.
     *
     * @return the reason, or null when absent
     */
    @Nullable
    String stoppedReason();

    /**
     * The remote start that the transaction answers.
     *
     * @return its id, or null when absent
     */
    @Nullable
    Integer remoteStartId();

    /**
     * Whether the event has a transactionLimit; from OCPP 2.1.
     *
     * @return true when it has
     */
    boolean hasTransactionLimit();

    /**
     * The values of the transactionLimit; from OCPP 2.1.
     *
     * @return the value of each kind that it limits, in the unit of the kind; empty when there is none
     */
    Map<LimitKind, BigDecimal> limits();

    /**
     * Whether the event has an operationMode; from OCPP 2.1.
     *
     * @return true when it has
     */
    boolean hasOperationMode();

    /**
     * Whether the event has a tariffId; from OCPP 2.1.
     *
     * @return true when it has
     */
    boolean hasTariffId();

    /**
     * Whether the event has costDetails; from OCPP 2.1.
     *
     * @return true when it has
     */
    boolean hasCostDetails();

    /**
     * All that the event says but for whether it was offline: equal for an event and its repetition, which may have
     * become offline in between.
     *
     * @return a value with equals
     */
    Object content();
}
