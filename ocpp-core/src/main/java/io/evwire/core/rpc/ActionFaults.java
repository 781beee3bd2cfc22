package io.evwire.core.rpc;

import io.evwire.core.json.Excerpt;
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

    static Violation unknown(String action, ProtocolVersion version) {
        String replacement = OCPP_16.get(action);
        return new Violation(
                "",
                ViolationKind.ACTION,
                replacement == null
                        ? "no action " + Excerpt.of(action) + " in OCPP " + version.name()
                        : action + " is OCPP 1.6; use " + replacement);
    }

    static Violation notSupported(String action) {
        return new Violation(
                "", ViolationKind.ACTION, action + " is not supported here", CallErrorCode.NOT_SUPPORTED.wireValue());
    }
}
