// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.devicemodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The configuration variables that guides to the migration name are found, each where the standard has it. */
class ConfigurationVariablesTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "TxResumptionTimeout, TxCtrlr.ResumptionTimeout",
        "SupportedLimits, TxCtrlr.SupportedLimits",
        "MessageAttemptsTransactionEvent, OCPPCommCtrlr.MessageAttempts[TransactionEvent]",
        "MessageAttemptIntervalTransactionEvent, OCPPCommCtrlr.MessageAttemptInterval[TransactionEvent]",
        "TxStartPoint, TxCtrlr.TxStartPoint",
        "TxStopPoint, TxCtrlr.TxStopPoint",
        "StopTxOnInvalidId, TxCtrlr.StopTxOnInvalidId",
        "MaxEnergyOnInvalidId, TxCtrlr.MaxEnergyOnInvalidId",
        "StopTxOnEVSideDisconnect, TxCtrlr.StopTxOnEVSideDisconnect",
        "UnlockOnEVSideDisconnect, OCPPCommCtrlr.UnlockOnEVSideDisconnect",
        "EVConnectionTimeOut, TxCtrlr.EVConnectionTimeOut",
        "AuthorizeRemoteStart, AuthCtrlr.AuthorizeRemoteStart",
        "MasterPassGroupId, AuthCtrlr.MasterPassGroupId"
    })
    void areFoundByTheNameThatGuidesUse(String name, String variable) {
        assertThat(StandardVariables.catalog().named(name)).singleElement().hasToString(variable);
    }

    @ParameterizedTest
    @CsvSource({"TxProfile", "LocalGeneration", "ChargingStationExternalConstraints"})
    void haveChargingProfilePersistenceInSmartChargingCtrlrWithAnInstanceForEachPurpose(String purpose) {
        assertThat(StandardVariables.find("SmartChargingCtrlr", "ChargingProfilePersistence", purpose))
                .isNotNull();
        assertThat(StandardVariables.find("TxCtrlr", "ChargingProfilePersistence", purpose))
                .isNull();
    }
}
