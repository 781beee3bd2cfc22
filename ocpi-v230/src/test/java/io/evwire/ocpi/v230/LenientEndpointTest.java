// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.VersionDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The role of an endpoint means nothing for credentials, so nothing is lost where it is missing there. */
class LenientEndpointTest {

    private static final String URL = "\"url\":\"https://cpo.example.com/x\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"identifier\":\"credentials\"," + URL + "}",
                "{\"identifier\":\"credentials\",\"role\":null," + URL + "}",
                "{\"role\":null," + URL + ",\"identifier\":\"credentials\"}",
                "[{" + URL + ",\"identifier\":\"credentials\"}]"
            })
    void readsAnEndpointOfCredentialsWithoutRole(String endpoint) {
        for (Tolerance tolerance : new Tolerance[] {Tolerance.TOLERANT, Tolerance.SALVAGE}) {
            String list = endpoint.startsWith("[") ? endpoint : "[" + endpoint + "]";
            Decoded<VersionDetails> decoded = decode(tolerance, list);

            assertThat(decoded.orThrow().endpoints())
                    .singleElement()
                    .satisfies(read -> assertThat(read.role()).isEqualTo(InterfaceRole.SENDER));
            assertThat(((Decoded.Valid<?>) decoded).tolerated())
                    .containsExactly(new Violation("/endpoints/0/role", ViolationKind.REQUIRED, "required, but absent")
                            .remedied(Remedy.REPAIR, null, "\"SENDER\""));
        }
        assertThat(decode(Tolerance.STRICT, "[" + endpoint + "]").isValid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"identifier\":\"cdrs\"," + URL + "}",
                "{\"identifier\":\"cdrs\",\"role\":null," + URL + "}",
                "{\"identifier\":\"credentials\",\"role\":7," + URL + "}",
                "{\"role\":null," + URL + "}",
                "{\"identifier\":\"credentials\",\"role\":null,\"role\":{}," + URL + "}",
                "{\"identifier\":\"credentials\"}"
            })
    void refusesAnEndpointThatLacksMore(String endpoint) {
        assertThat(decode(Tolerance.TOLERANT, "[" + endpoint + "]").isValid()).isFalse();
        assertThat(decode(Tolerance.SALVAGE, "[" + endpoint + "]").isValid()).isFalse();
    }

    @Test
    void asksTheToleranceFirst() {
        assertThat(decode(
                                (message, violation) -> violation.remedy() != Remedy.REPAIR,
                                "[{\"identifier\":\"credentials\"," + URL + "}]")
                        .isValid())
                .isFalse();
    }

    private static Decoded<VersionDetails> decode(Tolerance tolerance, String endpoints) {
        return Ocpi230.codec()
                .withTolerance(tolerance)
                .decode(OcpiTypes.VERSION_DETAILS, "{\"version\":\"2.3.0\",\"endpoints\":" + endpoints + "}");
    }
}
