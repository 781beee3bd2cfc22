// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import io.evwire.ocpp.rpc.CallErrorCode;
import io.evwire.ocpp.transaction.TransactionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The rules about what one TransactionEvent says. */
final class TransactionRules {

    private static final String ID_TOKEN = "/idToken";

    /** Reasons that a transaction must be running for: to be stopped, to reach a limit, to be resumed. */
    private static final Set<String> WHILE_RUNNING = Set.of(
            "StopAuthorized",
            "Deauthorized",
            "RemoteStop",
            "EVConnectTimeout",
            "EnergyLimitReached",
            "TimeLimitReached",
            "CostLimitReached",
            "SoCLimitReached",
            "TariffNotAccepted");

    /** The stoppedReason of an Ended event that something other than the driver triggered. */
    private static final Map<String, String> REASONS = Map.of(
            "Deauthorized", "DeAuthorized",
            "RemoteStop", "Remote",
            "EVConnectTimeout", "Timeout",
            "ResetCommand", "ImmediateReset");

    private static final Map<String, String> LIMIT_REASONS = Map.of(
            "EnergyLimitReached", "EnergyLimitReached",
            "TimeLimitReached", "TimeLimitReached",
            "SoCLimitReached", "SOCLimitReached",
            "CostLimitReached", "LocalOutOfCredit");

    static final List<Rule<EventOfSession>> ALL = List.of(
            new Rule<>(
                    "stopped-reason-on-started",
                    CallErrorCode.TYPE_CONSTRAINT_VIOLATION,
                    "Part 2, E06.FR.08",
                    "A Started event has no stoppedReason.",
                    EventOfSession.class,
                    TransactionRules::stoppedReason),
            new Rule<>(
                    "stopped-reason-on-updated",
                    CallErrorCode.TYPE_CONSTRAINT_VIOLATION,
                    "Part 2, E06.FR.08",
                    "An Updated event has no stoppedReason.",
                    EventOfSession.class,
                    TransactionRules::stoppedReasonTooEarly),
            rule(
                    "stopped-reason-trigger",
                    "Part 2, E03.FR.05, E05.FR.10, F03.FR.03, B12.FR.04",
                    "The stoppedReason is that of what ended the transaction, where that was not the driver.",
                    (step, findings) -> reasonOf(step, REASONS, findings)),
            rule(
                    "started-without-identification",
                    "Part 2, E01.FR.10, E01.FR.16",
                    "A Started event names the idToken or the EVSE, unless a vehicle was merely detected.",
                    TransactionRules::identification),
            rule(
                    "trigger-while-running",
                    "Part 2, TriggerReasonEnumType",
                    "Being stopped, timing out and reaching a limit do not start a transaction.",
                    TransactionRules::runningTrigger),
            rule(
                    "authorized-id-token",
                    "Part 2, E02.FR.01, E02.FR.20",
                    "The event by which a transaction is authorized names the idToken.",
                    TransactionRules::authorized),
            rule(
                    "remote-start-id",
                    "Part 2, F01.FR.25, F02.FR.01",
                    "The event by which a transaction is remotely started has the remoteStartId.",
                    TransactionRules::remoteStart),
            rule(
                    "cable-plugged-in-connector",
                    "Part 2, E01.FR.16",
                    "The event by which the cable is plugged in names EVSE and connector.",
                    TransactionRules::pluggedIn),
            rule(
                    "event-evse-id",
                    "Part 2, EVSEType.id",
                    "The EVSE of a transaction has a number above 0.",
                    TransactionRules::evseId),
            rule(
                    "charging-state-changed",
                    "Part 2, E01.FR.18",
                    "An event about a change of the charging state has the chargingState.",
                    needs(
                            "ChargingStateChanged",
                            event -> event.chargingState() != null,
                            "/transactionInfo/chargingState")));

    static final List<Rule<EventOfSession>> SINCE_21 = List.of(
            rule(
                    "limit-set",
                    "Part 2, E16.FR.01, E16.FR.03",
                    "An event about a limit that was set has the transactionLimit.",
                    needs("LimitSet", TransactionEvent::hasTransactionLimit, "/transactionInfo/transactionLimit")),
            rule(
                    "resumed-event-type",
                    "Part 2, E17.FR.14",
                    "A resumed transaction is reported by an Updated event.",
                    TransactionRules::resumed),
            rule(
                    "resumed-charging-state",
                    "Part 2, E17.FR.14",
                    "The event by which a transaction is resumed has the chargingState.",
                    needs("TxResumed", event -> event.chargingState() != null, "/transactionInfo/chargingState")),
            rule(
                    "operation-mode-changed",
                    "Part 2, K01.FR.110",
                    "An event about a change of the operation mode has the operationMode.",
                    needs(
                            "OperationModeChanged",
                            TransactionEvent::hasOperationMode,
                            "/transactionInfo/operationMode")),
            rule(
                    "tariff-changed",
                    "Part 2, I11.FR.07",
                    "An event about a change of the tariff has the tariffId.",
                    needs("TariffChanged", TransactionEvent::hasTariffId, "/transactionInfo/tariffId")),
            rule(
                    "running-cost",
                    "Part 2, I12.FR.02, I12.FR.03",
                    "An event sent for the running cost has the costDetails.",
                    needs("RunningCost", TransactionEvent::hasCostDetails, "/costDetails")));

    /** The reasons of limits are deprecated in 2.1; that of an EVSE already told is harmless, and common. */
    static final List<Rule<EventOfSession>> ADVICE = List.of(
            rule(
                            "limit-stopped-reason",
                            "Part 2, ReasonEnumType",
                            "A transaction that a limit ended has the stoppedReason of that limit.",
                            (step, findings) -> reasonOf(step, LIMIT_REASONS, findings))
                    .asAdvice(),
            rule(
                            "event-evse-once",
                            "Part 2, TransactionEventRequest.evse",
                            "The EVSE and the connector of a transaction are told once.",
                            TransactionRules::evseOnce)
                    .asAdvice());

    private TransactionRules() {}

    private static Rule<EventOfSession> rule(
            String id, String reference, String sentence, Check<EventOfSession> check) {
        return Rule.of(id, reference, sentence, EventOfSession.class, check);
    }

    private static Check<EventOfSession> needs(String trigger, Predicate<TransactionEvent> has, String path) {
        return (step, findings) -> {
            if (step.isTriggeredBy(trigger) && !has.test(step.event())) {
                findings.report(path, "required with the triggerReason " + trigger + ", but absent");
            }
        };
    }

    private static void stoppedReason(EventOfSession step, Check.Findings findings) {
        if (step.isStarted() && step.event().stoppedReason() != null) {
            findings.report(
                    "/transactionInfo/stoppedReason", "a Started event has none; it belongs to the Ended event");
        }
    }

    private static void stoppedReasonTooEarly(EventOfSession step, Check.Findings findings) {
        if (step.event().eventType().equals("Updated") && step.event().stoppedReason() != null) {
            findings.report(
                    "/transactionInfo/stoppedReason", "an Updated event has none; it belongs to the Ended event");
        }
    }

    private static void reasonOf(EventOfSession step, Map<String, String> reasons, Check.Findings findings) {
        String expected = reasons.get(step.event().triggerReason());
        String found = step.event().stoppedReason();
        if (step.isEnded() && expected != null && !expected.equals(found)) {
            findings.report(
                    "/transactionInfo/stoppedReason",
                    expected + " with the triggerReason " + step.event().triggerReason() + ", "
                            + (found == null ? "but absent, which means Local" : "found another"));
        }
    }

    private static void evseOnce(EventOfSession step, Check.Findings findings) {
        if (step.event().connectorId() != null && step.before().hasConnector()) {
            findings.report("/evse", "none, for an event before has told it");
        }
    }

    private static void identification(EventOfSession step, Check.Findings findings) {
        TransactionEvent event = step.event();
        // With TxStartPoint ParkingBayOccupancy neither the driver nor, in a car park, the EVSE is known yet.
        boolean isDetection = step.isTriggeredBy("EVDetected");
        if (step.isStarted() && !isDetection && !event.hasIdToken() && event.evseId() == null) {
            findings.report(ID_TOKEN, "a Started event names the idToken or the evse, found neither");
        }
    }

    private static void runningTrigger(EventOfSession step, Check.Findings findings) {
        String reason = step.event().triggerReason();
        if (step.isStarted() && WHILE_RUNNING.contains(reason)) {
            findings.report("/triggerReason", reason + " does not start a transaction");
        }
    }

    private static void authorized(EventOfSession step, Check.Findings findings) {
        // Sent once: an event that splits off meter values may repeat the trigger without the idToken.
        boolean isKnown = step.event().hasIdToken() || step.before().hasIdToken();
        if (step.isTriggeredBy("Authorized") && step.isKnownFromTheStart() && !isKnown) {
            findings.report(ID_TOKEN, "required with the triggerReason Authorized, but absent");
        }
    }

    private static void remoteStart(EventOfSession step, Check.Findings findings) {
        boolean isKnown = step.event().remoteStartId() != null || step.before().hasRemoteStart();
        if (step.isTriggeredBy("RemoteStart") && step.isKnownFromTheStart() && !isKnown) {
            findings.report(
                    "/transactionInfo/remoteStartId", "required with the triggerReason RemoteStart, but absent");
        }
    }

    private static void pluggedIn(EventOfSession step, Check.Findings findings) {
        TransactionEvent event = step.event();
        boolean isKnown = event.connectorId() != null || step.before().hasConnector();
        if (step.isTriggeredBy("CablePluggedIn") && step.isKnownFromTheStart() && !isKnown) {
            findings.report(
                    event.evseId() == null ? "/evse" : "/evse/connectorId",
                    "required with the triggerReason CablePluggedIn, but absent");
        }
    }

    private static void evseId(EventOfSession step, Check.Findings findings) {
        Integer id = step.event().evseId();
        if (id != null && id <= 0) {
            findings.report("/evse/id", "above 0, found " + id);
        }
    }

    private static void resumed(EventOfSession step, Check.Findings findings) {
        if (step.isTriggeredBy("TxResumed") && !step.event().eventType().equals("Updated")) {
            findings.report(
                    "/eventType",
                    "Updated with the triggerReason TxResumed, found "
                            + step.event().eventType());
        }
    }
}
