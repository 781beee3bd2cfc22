package io.evwire.ocpp.rpc;

import io.evwire.core.text.Excerpt;
import io.evwire.core.violation.Place;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.Map;

/** What is wrong with an action that is not served, with a hint for the names that OCPP 1.6 used. */
final class ActionFaults {

    private static final Map<String, String> OCPP_16 = Map.of(
            "StartTransaction", "TransactionEvent",
            "StopTransaction", "TransactionEvent",
            "RemoteStartTransaction", "RequestStartTransaction",
            "RemoteStopTransaction", "RequestStopTransaction",
            "ChangeConfiguration", "SetVariables",
            "GetConfiguration", "GetVariables",
            "GetDiagnostics", "GetLog",
            "DiagnosticsStatusNotification", "LogStatusNotification");

    private ActionFaults() {}

    /** What is wrong with an action that no frame of this type has. */
    static Violation notIn(MessageType type, String action, CodecSettings settings) {
        if (type == MessageType.CALL && settings.send(action) != null) {
            return notSupported(action + " is a SEND, not a CALL");
        }
        if (type == MessageType.SEND && settings.request(action) != null) {
            return notSupported(action + " is a CALL, not a SEND");
        }
        return unknown(action, settings.version());
    }

    private static Violation unknown(String action, ProtocolVersion version) {
        String replacement = OCPP_16.get(action);
        return Violation.ofFrame(
                ViolationKind.ACTION,
                replacement == null
                        ? "no action " + Excerpt.of(action) + " in OCPP " + version.name()
                        : action + " is OCPP 1.6; use " + replacement);
    }

    static Violation notHandled(String action) {
        return notSupported(action + " is not supported here");
    }

    private static Violation notSupported(String reason) {
        return new Violation(Place.FRAME, "", ViolationKind.ACTION, reason, CallErrorCode.NOT_SUPPORTED);
    }
}
