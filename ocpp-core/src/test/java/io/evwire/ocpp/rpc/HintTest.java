// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.Codecs.V201;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a violation says of the name that was meant. */
class HintTest {

    @ParameterizedTest
    @CsvSource({"Comment, comment", "coment, comment", "custom_data, customData", "LEVELS, levels", "tag, tags"})
    void namesThePropertyThatIsNear(String written, String meant) {
        assertThat(detail(Payload.minimal().with(written, "1").call()))
                .isEqualTo("no such property in this type; did you mean " + meant + "?");
    }

    @Test
    void namesNoneWhereNoneIsNear() {
        assertThat(detail(Payload.minimal().with("somethingElse", "1").call()))
                .isEqualTo("no such property in this type");
        assertThat(detail(Payload.minimal().with("x", "1").call())).isEqualTo("no such property in this type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "StartTransaction | StartTransaction is OCPP 1.6; use TransactionEvent",
                "ExtendedTriggerMessage | ExtendedTriggerMessage is the security whitepaper for OCPP 1.6; use"
                        + " TriggerMessage",
                "BatterySwap | no action BatterySwap in OCPP 2.0.1; it is one of OCPP 2.1",
                "Nothing | no action Nothing in OCPP 2.0.1",
            })
    void namesTheActionThatTookThePlaceOfAnother(String action, String detail) {
        assertThat(detail("[2,\"c1\",\"" + action + "\",{}]")).isEqualTo(detail);
    }

    @Test
    void callsAWholeMessageOfOcpp16ThatOnceAndFirst() {
        List<Violation> explained = Ocpp16.explain(
                "BootNotification",
                List.of(
                        unknown("/chargePointModel"),
                        unknown("/chargePointVendor"),
                        new Violation("/reason", ViolationKind.REQUIRED, "required, but absent")));

        assertThat(explained)
                .extracting(Violation::detail)
                .containsExactly(
                        "this is BootNotification of OCPP 1.6; no such property in this type; use"
                                + " chargingStation/model",
                        "no such property in this type; use chargingStation/vendorName",
                        "required, but absent");
    }

    @Test
    void tellsANameOfOcpp16InAMessageOfToday() {
        assertThat(Ocpp16.explain("TransactionEvent", List.of(unknown("/idTag"))))
                .extracting(Violation::detail)
                .containsExactly("no such property in this type; idTag is OCPP 1.6, use idToken");
    }

    private static Violation unknown(String path) {
        return new Violation(path, ViolationKind.UNKNOWN_PROPERTY, "no such property in this type");
    }

    private static String detail(String text) {
        return ((Decoded.Invalid) V201.decode(text)).violations().get(0).detail();
    }
}
