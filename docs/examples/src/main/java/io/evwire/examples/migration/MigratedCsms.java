// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.migration;

import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.migration.Answer;
import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.migration.MigrationResult;
import io.evwire.ocpp.migration.MigrationResult.DecisionsNeeded;
import io.evwire.ocpp.migration.MigrationResult.Migrated;
import io.evwire.ocpp.migration.MigrationResult.NotMigratable;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.transaction.Gap;
import io.evwire.ocpp.transaction.GapVerdict;
import io.evwire.ocpp.transaction.LimitKind;
import io.evwire.ocpp.transaction.OfflineQueue;
import io.evwire.ocpp.transaction.SupportedLimits;
import io.evwire.ocpp.transaction.TransactionModel;
import io.evwire.ocpp.transaction.TxProfileMemory;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v201.message.StatusNotificationRequest;
import io.evwire.ocpp.v21.Ocpp21;
import io.evwire.ocpp.v21.datatype.MessageContent;
import io.evwire.ocpp.v21.datatype.TransactionLimit;
import io.evwire.ocpp.v21.enumeration.ReasonEnum;
import io.evwire.ocpp.v21.enumeration.TriggerReasonEnum;
import io.evwire.ocpp.v21.message.NotifyEventRequest;
import io.evwire.ocpp.v21.message.SetChargingProfileRequest;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import io.evwire.ocpp.v21.message.TransactionEventResponse;
import io.evwire.ocpp.v21.migration.ConnectorStates;
import io.evwire.ocpp.v21.migration.ConnectorStatusMigration;
import io.evwire.ocpp.v21.migration.FrameMigration;
import io.evwire.ocpp.v21.migration.TransactionEventMigration;
import io.evwire.ocpp.v21.transaction.LimitProposal;
import io.evwire.ocpp.v21.transaction.TransactionView;
import io.evwire.ocpp.v21.transaction.TxProfiles;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A CSMS that thinks in OCPP 2.1 and serves stations of both versions; the migration guide walks through it. */
public final class MigratedCsms {

    private final Map<String, TransactionView> transactions = new HashMap<>();
    private TxProfileMemory<SetChargingProfileRequest> profiles = TxProfiles.none();

    /** What a station of OCPP 2.0.1 sent, as OCPP 2.1. */
    static @Nullable Frame received(String text, Map<String, String> pending) {
        Decoded decoded = Ocpp201.codec().decode(text, pending::get);
        if (!(decoded instanceof Decoded.Valid valid)) {
            return null; // answer it, as for any station
        }
        MigrationResult<Frame> result = FrameMigration.toV21(valid.frame(), MigrationPolicy.NONE);
        if (result instanceof Migrated<Frame> migrated) {
            return migrated.message();
        }
        ((DecisionsNeeded<Frame>) result).decisions().forEach(System.err::println);
        return null;
    }

    /** What goes to a station of OCPP 2.0.1, from OCPP 2.1. */
    static String toSend(Frame frame) {
        MigrationResult<Frame> result = FrameMigration.toV201(frame, MigrationPolicy.LOSSY);
        if (result instanceof NotMigratable<Frame> none) {
            throw new UnsupportedOperationException(none.reason() + "; use " + none.instead());
        }
        return Ocpp201.codec().encode(result.orThrow());
    }

    /** Answers in advance. */
    static MigrationPolicy policy() {
        MigrationPolicy resumed =
                decision -> decision.kind() == ViolationKind.ENUM && decision.found() == TriggerReasonEnum.TX_RESUMED
                        ? new Answer.Use("ChargingStateChanged")
                        : null;
        return resumed.orElse(MigrationPolicy.LOSSY)
                .withValue("/monitor/*/variableMonitoring/*/eventNotificationType", "CustomMonitor");
    }

    /** One message of a known type. */
    static TransactionEventRequest event(io.evwire.ocpp.v201.message.TransactionEventRequest request) {
        return TransactionEventMigration.toV21(request).orThrow();
    }

    /** Connector states of a station of either version. */
    static void connectorStates(NotifyEventRequest report) {
        ConnectorStates states =
                ConnectorStatusMigration.toV201(report, MigrationPolicy.LOSSY).orThrow();
        for (StatusNotificationRequest status : states.statuses()) {
            System.out.println(status.evseId() + "/" + status.connectorId() + " " + status.connectorStatus());
        }
    }

    /** The other way. */
    static NotifyEventRequest report(List<StatusNotificationRequest> statuses, int nextEventId, OffsetDateTime now) {
        return ConnectorStatusMigration.toV21(statuses, nextEventId, now, MigrationPolicy.NONE)
                .orThrow();
    }

    /** Folds an event and its answer into the model of its transaction. */
    TransactionView record(TransactionEventRequest event, TransactionEventResponse response) {
        return transactions.merge(
                event.transactionInfo().transactionId(),
                TransactionView.of(event.transactionInfo().transactionId()).with(event, response),
                (before, first) -> before.with(event, response));
    }

    /** Every trigger reason has a branch. */
    static String why(TransactionEventRequest event) {
        return switch (event.triggerReason()) {
            case COST_LIMIT_REACHED, ENERGY_LIMIT_REACHED, TIME_LIMIT_REACHED, SO_C_LIMIT_REACHED -> "limit reached";
            case LIMIT_SET -> "limit confirmed, or set by the driver";
            case RUNNING_COST, TARIFF_CHANGED, TARIFF_NOT_ACCEPTED -> "cost and tariff";
            case OPERATION_MODE_CHANGED -> "operation mode";
            case TX_RESUMED -> "resumed after a reboot";
            default -> "as in OCPP 2.0.1";
        };
    }

    /** Resumes, and resends what the station forgot. */
    List<SetChargingProfileRequest> resend(TransactionEventRequest event, @Nullable Boolean isPersistent) {
        profiles = profiles.after(event);
        return profiles.toResend(event, isPersistent);
    }

    /** Remembers what the station was sent; only what it accepted. */
    void accepted(OcppPayload request) {
        profiles = profiles.after(request);
    }

    /** Limits and cost for stations of both versions, without a type of either. */
    static <E extends OcppPayload, R extends OcppPayload> R answer(
            TransactionModel<E, R, ?> transaction, R answer, SupportedLimits supported, BigDecimal costSoFar) {
        Map<LimitKind, BigDecimal> prepaid = Map.of(LimitKind.COST, new BigDecimal("25.00"));
        R limited = transaction.withLimits(answer, prepaid, supported);
        return transaction.withRunningCost(limited, costSoFar, false);
    }

    /** Sets a limit, as far as the station supports it. */
    static @Nullable TransactionLimit limit(TransactionView transaction, @Nullable String supportedLimits) {
        TransactionLimit wanted =
                TransactionLimit.builder().maxCost(new BigDecimal("25.00")).build();
        LimitProposal proposal = transaction.propose(wanted, SupportedLimits.parse(supportedLimits));
        return proposal.limit();
    }

    /** The answer to an event. */
    static TransactionEventResponse answer(
            TransactionView transaction, @Nullable TransactionLimit limit, BigDecimal costSoFar) {
        TransactionEventResponse.Builder response =
                TransactionEventResponse.builder().transactionLimit(limit);
        if (transaction.limits().isRunningCostOwed(false)) {
            response.totalCost(costSoFar);
        }
        return response.build();
    }

    /** What a limit is now, and which are reached. */
    static String limits(TransactionView transaction) {
        return transaction.limits().active(LimitKind.COST) + " active, reached: "
                + transaction.limits().reached();
    }

    /** How a transaction ended. */
    static String end(TransactionView transaction) {
        ReasonEnum reason = transaction.stoppedReason();
        if (reason == ReasonEnum.TIMEOUT) {
            return "suspended until the timeout, cable permanently attached";
        }
        if (reason == ReasonEnum.REQ_ENERGY_TRANSFER_REJECTED) {
            return "the EV did not get the energy transfer it asked for";
        }
        return transaction.wasInterrupted() ? "not resumed after a reboot: " + reason : String.valueOf(reason);
    }

    /** Missing events that nothing explains. */
    static List<Gap> suspiciousGaps(TransactionView transaction) {
        return transaction.sequence().gaps().stream()
                .filter(gap -> gap.verdict() == GapVerdict.SUSPICIOUS)
                .toList();
    }

    /** Events that a station may not drop. */
    static boolean isGuaranteed(TransactionEventRequest event) {
        return OfflineQueue.OCPP_21.isProtected(event.triggerReason().wireValue());
    }

    /** Several messages to the driver. */
    static TransactionEventResponse tell(List<MessageContent> messages) {
        return TransactionEventResponse.builder()
                .updatedPersonalMessage(messages.get(0))
                .updatedPersonalMessageExtra(messages.subList(1, messages.size()))
                .build();
    }

    /** What the new fields say. */
    static String enhancements(TransactionView transaction) {
        return transaction.preconditioningStatus() + " " + transaction.evseSleep() + " " + transaction.costDetails()
                + " " + transaction.operationMode() + " " + transaction.tariffId();
    }

    /** What a frame of OCPP 2.1 looks like. */
    static String encoded(Frame frame) {
        return Ocpp21.codec().encode(frame);
    }
}
