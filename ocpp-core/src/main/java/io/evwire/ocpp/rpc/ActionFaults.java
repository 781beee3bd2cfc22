// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.SimilarNames;
import io.evwire.core.text.Excerpt;
import io.evwire.core.violation.Place;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.List;

/** What is wrong with an action that is not served, with a hint at the one that was meant. */
final class ActionFaults {

    /** The actions that OCPP 2.1 brought, for a peer that sends one on a connection of an earlier version. */
    static final List<String> SINCE_21 = List.of(
            "AFRRSignal",
            "AdjustPeriodicEventStream",
            "BatterySwap",
            "ChangeTransactionTariff",
            "ClearDERControl",
            "ClearTariffs",
            "ClosePeriodicEventStream",
            "GetCertificateChainStatus",
            "GetDERControl",
            "GetPeriodicEventStream",
            "GetTariffs",
            "NotifyAllowedEnergyTransfer",
            "NotifyDERAlarm",
            "NotifyDERStartStop",
            "NotifyPeriodicEventStream",
            "NotifyPriorityCharging",
            "NotifySettlement",
            "NotifyWebPaymentStarted",
            "OpenPeriodicEventStream",
            "PullDynamicScheduleUpdate",
            "ReportDERControl",
            "RequestBatterySwap",
            "SetDERControl",
            "SetDefaultTariff",
            "UpdateDynamicSchedule",
            "UsePriorityCharging",
            "VatNumberValidation");

    private ActionFaults() {}

    /** What is wrong with an action that no frame of this type has. */
    static Violation notIn(MessageType type, String action, CodecSettings settings) {
        if (type == MessageType.CALL && settings.send(action) != null) {
            return notSupported(action + " is a SEND, not a CALL");
        }
        if (type == MessageType.SEND && settings.request(action) != null) {
            return notSupported(action + " is a CALL, not a SEND");
        }
        return Violation.ofFrame(ViolationKind.ACTION, unknown(action, settings));
    }

    private static String unknown(String action, CodecSettings settings) {
        String replacement = Ocpp16.replacement(action);
        if (replacement != null) {
            return replacement;
        }
        String unknown = "no action " + Excerpt.of(action) + " in OCPP "
                + settings.version().name();
        if (SINCE_21.contains(action)) {
            return unknown + "; it is one of OCPP 2.1";
        }
        String meant = new SimilarNames(settings.messages().actions()).nearest(withoutSuffix(action));
        return meant == null ? unknown : unknown + "; did you mean " + meant + "?";
    }

    /** The name of an action has no suffix that tells request from response. */
    private static String withoutSuffix(String action) {
        for (String suffix : List.of("Request", "Response", ".req", ".conf", "Req", "Conf")) {
            if (action.endsWith(suffix)) {
                return action.substring(0, action.length() - suffix.length());
            }
        }
        return action;
    }

    static Violation notHandled(String action) {
        return notSupported(action + " is not supported here");
    }

    private static Violation notSupported(String reason) {
        return new Violation(Place.FRAME, "", ViolationKind.ACTION, reason, CallErrorCode.NOT_SUPPORTED);
    }
}
