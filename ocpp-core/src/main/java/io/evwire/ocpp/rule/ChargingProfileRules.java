// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import io.evwire.ocpp.rule.ChargingProfileView.Profile;
import java.util.List;

/** The rules about charging profiles that a CSMS sends. */
final class ChargingProfileRules {

    private static final String PROFILE = "/chargingProfile";
    private static final String TX_PROFILE = "TxProfile";

    static final List<Rule<ChargingProfileView>> ALL = List.of(
            rule(
                    "tx-profile-transaction",
                    "Part 2, K01.FR.03",
                    "SetChargingProfile with a TxProfile names the transaction.",
                    ChargingProfileRules::transaction),
            rule(
                    "tx-profile-evse",
                    "Part 2, K01.FR.16",
                    "SetChargingProfile with a TxProfile is for an EVSE with a number above 0.",
                    ChargingProfileRules::evse),
            rule(
                    "profile-transaction-id",
                    "Part 2, ChargingProfileType.transactionId, F01.FR.11",
                    "Only a TxProfile in SetChargingProfile has a transactionId.",
                    ChargingProfileRules::foreignTransaction),
            rule(
                    "profile-external-constraints",
                    "Part 2, K01.FR.22",
                    "SetChargingProfile does not set external constraints.",
                    ChargingProfileRules::external),
            rule(
                    "remote-start-profile",
                    "Part 2, F01.FR.09, F02.FR.17",
                    "The charging profile of a remote start is a TxProfile.",
                    ChargingProfileRules::remoteStart),
            rule(
                    "station-profile-relative",
                    "Part 2, K01.FR.38",
                    "A ChargingStationMaxProfile is not Relative.",
                    ChargingProfileRules::relativeMaximum));

    /** What a schema says from OCPP 2.1 on. */
    static final List<Rule<ChargingProfileView>> UNTIL_201 = List.of(Rule.of(
            "remote-start-evse",
            "Part 2, RequestStartTransactionRequest.evseId",
            "The EVSE of a remote start has a number above 0.",
            ChargingProfileView.class,
            ChargingProfileRules::remoteStartEvse));

    private ChargingProfileRules() {}

    private static Rule<ChargingProfileView> rule(String id, String reference, String sentence, ProfileCheck check) {
        return Rule.of(id, reference, sentence, ChargingProfileView.class, (view, findings) -> {
            Profile profile = view.profile();
            if (profile != null) {
                check.check(view, profile, findings);
            }
        });
    }

    private interface ProfileCheck {
        void check(ChargingProfileView message, Profile profile, Check.Findings findings);
    }

    private static void transaction(ChargingProfileView message, Profile profile, Check.Findings findings) {
        if (!message.isRemoteStart() && isTxProfile(profile) && profile.transactionId() == null) {
            findings.report(PROFILE + "/transactionId", "required in a TxProfile, but absent");
        }
    }

    private static void evse(ChargingProfileView message, Profile profile, Check.Findings findings) {
        Integer evse = message.evseId();
        if (!message.isRemoteStart() && isTxProfile(profile) && evse != null && evse <= 0) {
            findings.report("/evseId", "above 0 for a TxProfile, found " + evse);
        }
    }

    private static void remoteStartEvse(ChargingProfileView message, Check.Findings findings) {
        Integer evse = message.evseId();
        if (message.isRemoteStart() && evse != null && evse <= 0) {
            findings.report("/evseId", "above 0, found " + evse);
        }
    }

    private static void foreignTransaction(ChargingProfileView message, Profile profile, Check.Findings findings) {
        if (profile.transactionId() == null) {
            return;
        }
        if (message.isRemoteStart()) {
            findings.report(PROFILE + "/transactionId", "none in a remote start: the transaction does not exist yet");
        } else if (!isTxProfile(profile)) {
            findings.report(PROFILE + "/transactionId", "only in a TxProfile");
        }
    }

    private static void external(ChargingProfileView message, Profile profile, Check.Findings findings) {
        if (!message.isRemoteStart() && profile.purpose().equals("ChargingStationExternalConstraints")) {
            findings.report(PROFILE + "/chargingProfilePurpose", "external constraints are not set by a CSMS");
        }
    }

    private static void remoteStart(ChargingProfileView message, Profile profile, Check.Findings findings) {
        if (message.isRemoteStart() && !isTxProfile(profile)) {
            findings.report(PROFILE + "/chargingProfilePurpose", "TxProfile in a remote start, found another");
        }
    }

    private static void relativeMaximum(ChargingProfileView message, Profile profile, Check.Findings findings) {
        if (profile.purpose().equals("ChargingStationMaxProfile")
                && profile.kind().equals("Relative")) {
            findings.report(PROFILE + "/chargingProfileKind", "not Relative in a ChargingStationMaxProfile");
        }
    }

    private static boolean isTxProfile(Profile profile) {
        return profile.purpose().equals(TX_PROFILE);
    }
}
