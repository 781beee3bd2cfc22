// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.http.Pages;
import io.evwire.ocpi.v230.patch.PatchResult;
import io.evwire.ocpi.v230.sessions.Session;
import io.evwire.ocpi.v230.sessions.SessionPatch;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A database may hold a number in other digits than those it came in: the object is the same. */
class OtherDigitsTest {

    private static final Session HELD = session("1.5");
    private static final Session AGAIN = session("1.500");
    private static final Session OTHER = session("1.501");

    @Test
    void doNotMakeARepeatedPutANewObject() {
        assertThat(OwnedType.SESSIONS.put(HELD, AGAIN)).isEqualTo(new PutResult.Repeated<>(HELD));
        assertThat(OwnedType.SESSIONS.put(HELD, OTHER)).isEqualTo(new PutResult.Replaced<>(OTHER));
    }

    @Test
    void doNotMakeARepeatedPatchAChange() {
        assertThat(patch("1.50").apply(HELD)).isInstanceOf(PatchResult.Repeated.class);
        assertThat(patch("1.51").apply(HELD)).isInstanceOf(PatchResult.Applied.class);
    }

    @Test
    void areNoDriftOfACopy() {
        assertThat(drifted(AGAIN)).isEmpty();
        assertThat(drifted(OTHER)).containsExactly(OwnedType.SESSIONS.key(OTHER));
    }

    private static Set<ObjectKey> drifted(Session pulled) {
        ObjectKey key = OwnedType.SESSIONS.key(HELD);
        SyncState state = new SyncState(Objects230.START.plusSeconds(100), Objects230.START);
        Pull<Session> pull = state.full(OwnedType.SESSIONS, Objects230.START.plusSeconds(200), Set.of(key));
        pull.take(pulled, HELD);
        return pull.end(Pages.Ending.COMPLETE).drifted();
    }

    private static SessionPatch patch(String kwh) {
        return Ocpi230.codec()
                .decode(OcpiTypes.SESSION_PATCH, "{\"kwh\":" + kwh + ",\"last_updated\":\"" + Objects230.START + "\"}")
                .orThrow();
    }

    private static Session session(String kwh) {
        return Ocpi230.codec()
                .decode(
                        OcpiTypes.SESSION,
                        "{\"country_code\":\"NL\",\"party_id\":\"CPO\",\"id\":\"S1\",\"start_date_time\":\""
                                + Objects230.START + "\",\"kwh\":" + kwh
                                + ",\"cdr_token\":{\"country_code\":\"DE\",\"party_id\":\"MSP\",\"uid\":\"T\","
                                + "\"type\":\"RFID\",\"contract_id\":\"C\"},\"auth_method\":\"WHITELIST\","
                                + "\"location_id\":\"L1\",\"evse_uid\":\"E1\",\"connector_id\":\"1\",\"currency\":\"EUR\","
                                + "\"charging_periods\":[{\"start_date_time\":\"" + Objects230.START
                                + "\",\"dimensions\":[{\"type\":\"ENERGY\",\"volume\":" + kwh + "}]}],"
                                + "\"status\":\"ACTIVE\",\"last_updated\":\"" + Objects230.START + "\"}")
                .orThrow();
    }
}
