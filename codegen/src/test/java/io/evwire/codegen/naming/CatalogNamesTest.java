// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogNamesTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "MessageAttempts_TransactionEvent, MESSAGE_ATTEMPTS_TRANSACTION_EVENT",
        "ACCurrent, AC_CURRENT",
        "StopTxOnEVSideDisconnect, STOP_TX_ON_EV_SIDE_DISCONNECT",
        "ISO15118EvseId, ISO15118_EVSE_ID",
        "CHAdeMOProtocolNumber, CHADEMO_PROTOCOL_NUMBER",
        "PnCEnabled, PNC_ENABLED",
        "V2GCertificateInstallationEnabled, V2G_CERTIFICATE_INSTALLATION_ENABLED",
        "Phases3to1, PHASES3_TO1",
        "VehicleID, VEHICLE_ID",
        "OverExcitedPF, OVER_EXCITED_PF",
        "MaxChargeRateW, MAX_CHARGE_RATE_W",
        "SupportsLimitAtSoC, SUPPORTS_LIMIT_AT_SOC",
        "BatterySoHLow, BATTERY_SOH_LOW",
        "VehicleCertificate_SubCA1, VEHICLE_CERTIFICATE_SUB_CA1",
        "InvalidTLSCipherSuite, INVALID_TLS_CIPHER_SUITE",
        "1stAttempt, _1_ST_ATTEMPT"
    })
    void separatesTheWordsOfAName(String name, String constant) {
        assertThat(CatalogNames.constant(name)).isEqualTo(constant);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"kVAh, KVAH", "ms2, MS2", "Celsius, CELSIUS", "m/s, M_S", "%, __", "10m, _10M"})
    void takesASymbolForOneWord(String symbol, String constant) {
        assertThat(CatalogNames.symbol(symbol)).isEqualTo(constant);
    }
}
