// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.internal.rule;

import io.evwire.ocpp.rule.MessageViews;
import io.evwire.ocpp.transaction.LimitKind;
import io.evwire.ocpp.transaction.TransactionEvent;
import io.evwire.ocpp.v201.datatype.EVSE;
import io.evwire.ocpp.v201.message.TransactionEventRequest;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The view of a TransactionEventRequest. Not API: {@code TransactionEvents.view} gives it.
 *
 * @param event the request
 */
public record EventView(TransactionEventRequest event) implements TransactionEvent {

    @Override
    public String eventType() {
        return MessageViews.text(event.eventType());
    }

    @Override
    public OffsetDateTime timestamp() {
        return event.timestamp();
    }

    @Override
    public String triggerReason() {
        return MessageViews.text(event.triggerReason());
    }

    @Override
    public int seqNo() {
        return event.seqNo();
    }

    @Override
    public boolean isOffline() {
        return Boolean.TRUE.equals(event.offline());
    }

    @Override
    public String transactionId() {
        return event.transactionInfo().transactionId();
    }

    @Override
    public boolean hasIdToken() {
        return event.idToken() != null;
    }

    @Override
    public @Nullable Integer evseId() {
        EVSE evse = event.evse();
        return evse == null ? null : evse.id();
    }

    @Override
    public @Nullable Integer connectorId() {
        EVSE evse = event.evse();
        return evse == null ? null : evse.connectorId();
    }

    @Override
    public @Nullable String chargingState() {
        return MessageViews.textOrNull(event.transactionInfo().chargingState());
    }

    @Override
    public @Nullable String stoppedReason() {
        return MessageViews.textOrNull(event.transactionInfo().stoppedReason());
    }

    @Override
    public @Nullable Integer remoteStartId() {
        return event.transactionInfo().remoteStartId();
    }

    @Override
    public boolean hasTransactionLimit() {
        return false;
    }

    @Override
    public Map<LimitKind, BigDecimal> limits() {
        return Map.of();
    }

    @Override
    public boolean hasOperationMode() {
        return false;
    }

    @Override
    public boolean hasTariffId() {
        return false;
    }

    @Override
    public boolean hasCostDetails() {
        return false;
    }

    @Override
    public Object content() {
        return event.offline() == null ? event : event.toBuilder().offline(null).build();
    }
}
