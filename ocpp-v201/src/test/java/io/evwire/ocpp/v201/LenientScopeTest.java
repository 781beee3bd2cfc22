// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.rpc.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No lenient reading makes a command of what a command was meant to be about. */
class LenientScopeTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ClearChargingProfile | {"id":5}                                                       | /id
        ClearChargingProfile | {"chargingProfilePurpose":"TxProfile"}                         | /chargingProfilePurpose
        TriggerMessage       | {"requestedMessage":"StatusNotification","connectorId":1}      | /connectorId
        Reset                | {"type":"Immediate","evesId":1}                                | /evesId
        Reset                | {"type":"Immediate","connectorId":1}                           | /connectorId
        ChangeAvailability   | {"operationalStatus":"Inoperative","evs":{"id":1}}             | /evs
        """)
    void refusesAnUnknownNameThatIsThatOfTheScope(String action, String payload, String path) {
        for (Tolerance tolerance : new Tolerance[] {Tolerance.TOLERANT, Tolerance.SALVAGE}) {
            Decoded decoded = decode(action, payload, tolerance);

            assertThat(decoded).isInstanceOf(Decoded.Invalid.class);
            assertThat(((Decoded.Invalid) decoded).violations())
                    .singleElement()
                    .returns(path, Violation::path)
                    .returns(ViolationKind.UNKNOWN_PROPERTY, Violation::kind);
        }
    }

    @Test
    void takesNoEmptyListForTheAbsenceOfTheScope() {
        for (Tolerance tolerance : new Tolerance[] {Tolerance.TOLERANT, Tolerance.SALVAGE}) {
            assertThat(decode("ChangeAvailability", "{\"operationalStatus\":\"Inoperative\",\"evse\":[]}", tolerance))
                    .isInstanceOf(Decoded.Invalid.class);
        }
    }

    @Test
    void leavesOutTheOldNameWhereTheScopeIsTold() {
        assertThat(decode(
                        "TriggerMessage",
                        "{\"requestedMessage\":\"StatusNotification\",\"evse\":{\"id\":1},\"connectorId\":1}",
                        Tolerance.TOLERANT))
                .isInstanceOf(Decoded.Valid.class);
    }

    @Test
    void looksAtNamesBeyondThoseThatAreComparedByTheirLengthAlone() {
        StringBuilder payload = new StringBuilder("{\"type\":\"Immediate\"");
        for (int i = 0; i < 40; i++) {
            payload.append(",\"somethingElse").append(i).append("\":1");
        }
        assertThat(decode("Reset", payload + "}", Tolerance.TOLERANT)).isInstanceOf(Decoded.Valid.class);
        assertThat(decode("Reset", payload + ",\"evesId\":1}", Tolerance.TOLERANT))
                .isInstanceOf(Decoded.Invalid.class);
    }

    private static Decoded decode(String action, String payload, Tolerance tolerance) {
        return Ocpp201.codec().withTolerance(tolerance).decode("[2,\"1\",\"" + action + "\"," + payload + "]");
    }
}
