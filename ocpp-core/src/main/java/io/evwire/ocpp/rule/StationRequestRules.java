// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import java.util.List;

/** The rules about what else a CSMS asks of a Charging Station. */
final class StationRequestRules {

    private static final String CRITERIA = "/chargingProfileCriteria";

    static final List<Rule<?>> ALL = List.of(
            Rule.of(
                    "clear-profile-filter",
                    "Part 2, K10.FR.02",
                    "Charging profiles to be cleared are selected by an id or by at least one criterion.",
                    ClearChargingProfileView.class,
                    StationRequestRules::filter),
            Rule.of(
                    "clear-external-constraints",
                    "Part 2, K10.FR.06",
                    "External constraints are not cleared.",
                    ClearChargingProfileView.class,
                    StationRequestRules::clearedPurpose),
            Rule.of(
                    "trigger-connector",
                    "Part 2, F06.FR.13",
                    "A StatusNotification is triggered for a connector.",
                    TriggerMessageView.class,
                    StationRequestRules::triggeredConnector),
            Rule.of(
                    "customer-identifier",
                    "Part 2, N09.FR.04, N09.FR.09",
                    "A customer is named by exactly one of idToken, customerCertificate and customerIdentifier.",
                    CustomerInformationView.class,
                    StationRequestRules::customer));

    static final List<Rule<?>> SINCE_21 = List.of(
            Rule.of(
                    "clear-local-generation",
                    "Part 2, K10.FR.06",
                    "Profiles of local generation are not cleared.",
                    ClearChargingProfileView.class,
                    StationRequestRules::clearedGeneration),
            Rule.of(
                    "custom-trigger",
                    "Part 2, TriggerMessageRequest.customTrigger, F06.FR.18",
                    "A CustomTrigger is named.",
                    TriggerMessageView.class,
                    StationRequestRules::customTrigger));

    private StationRequestRules() {}

    private static void filter(ClearChargingProfileView view, Check.Findings findings) {
        if (!view.isSelective()) {
            findings.report(CRITERIA, "an id or a criterion is required, found none");
        }
    }

    private static void clearedPurpose(ClearChargingProfileView view, Check.Findings findings) {
        refuseClearing(view, "ChargingStationExternalConstraints", findings);
    }

    private static void clearedGeneration(ClearChargingProfileView view, Check.Findings findings) {
        refuseClearing(view, "LocalGeneration", findings);
    }

    private static void refuseClearing(ClearChargingProfileView view, String purpose, Check.Findings findings) {
        if (purpose.equals(view.purpose())) {
            findings.report(CRITERIA + "/chargingProfilePurpose", purpose + " is not cleared by a CSMS");
        }
    }

    private static void triggeredConnector(TriggerMessageView view, Check.Findings findings) {
        if (view.requestedMessage().equals("StatusNotification") && !view.hasConnectorId()) {
            findings.report("/evse/connectorId", "required for a StatusNotification, but absent");
        }
    }

    private static void customTrigger(TriggerMessageView view, Check.Findings findings) {
        if (view.requestedMessage().equals("CustomTrigger") && view.customTrigger() == null) {
            findings.report("/customTrigger", "required for a CustomTrigger, but absent");
        }
    }

    private static void customer(CustomerInformationView view, Check.Findings findings) {
        if (view.identifiers() != 1) {
            findings.report(
                    "",
                    "one of idToken, customerCertificate and customerIdentifier is required, found "
                            + view.identifiers());
        }
    }
}
