// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "party_id, partyId",
        "id, id",
        "twentyfourseven, twentyfourseven",
        "RFID_auth_required, rfidAuthRequired",
        "max_electric_power, maxElectricPower",
    })
    void joinsWordsByCapitals(String jsonName, String expected) {
        assertThat(JavaNames.camelCase(jsonName)).isEqualTo(expected);
    }
}
