// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.patch;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.locations.LocationPatch;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change that was asked for is made or refused: no lenient reading of a PATCH leaves any out. */
class LenientPatchTest {

    private static final OcpiCodec SALVAGE = Ocpi230.codec().withTolerance(Tolerance.SALVAGE);
    private static final String REST = "\"last_updated\":\"2025-06-25T22:39:09Z\"}";

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        LOCATION_PATCH | {"evses":[{"uid":"3256","status":"CHARGING","last_updated":"2025-06-25T22:39:09Z"}],  | /evses/0/connectors
        LOCATION_PATCH | {"images":[{"url":"https://example.org/i.png"}],                                      | /images/0/category
        LOCATION_PATCH | {"images":{"url":"https://example.org/i.png"},                                        | /images
        LOCATION_PATCH | {"name":{"x":1},                                                                      | /name
        LOCATION_PATCH | {"coordinates":[],                                                                    | /coordinates/latitude
        LOCATION_PATCH | {"opening_times":{"regular_hours":[]},                                                | /opening_times/twentyfourseven
        EVSE_PATCH     | {"connectors":[{"id":"1"}],                                                           | /connectors/0/standard
        EVSE_PATCH     | {"status":["AVAILABLE","BLOCKED"],                                                    | /status
        CONNECTOR_PATCH | {"tariff_ids":["a",{}],                                                              | /tariff_ids/1
        SESSION_PATCH  | {"charging_periods":[{"start_date_time":"2025-06-25T22:39:09Z"}],                     | /charging_periods/0/dimensions
        TOKEN_PATCH    | {"visual_number":{},                                                                  | /visual_number
        """)
    void refusesAChangeThatCannotBeRead(String type, String text, String path) throws ReflectiveOperationException {
        Object handle = OcpiTypes.class.getField(type).get(null);
        Decoded<?> decoded = SALVAGE.decode((OcpiType<?>) handle, text + REST);

        assertThat(decoded).as("%s", decoded).isInstanceOf(Decoded.Invalid.class);
        assertThat(((Decoded.Invalid<?>) decoded).violations())
                .extracting(Violation::path)
                .contains(path);
    }

    @Test
    void readsAChangeInAnotherNotation() {
        LocationPatch patch = SALVAGE.decode(
                        OcpiTypes.LOCATION_PATCH,
                        "{\"publish\":\"false\",\"related_locations\":{\"latitude\":1.5,\"longitude\":\"2.25000\"},"
                                + "\"last_updated\":\"2025-06-25 22:39:09+02:00\"}")
                .orThrow();

        assertThat(patch.publish()).isEqualTo(Patched.to(false));
        assertThat(patch.lastUpdated()).isEqualTo(Instant.parse("2025-06-25T20:39:09Z"));
    }
}
