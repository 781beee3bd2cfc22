// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.locations.Connector;
import io.evwire.ocpi.v230.locations.EVSE;
import io.evwire.ocpi.v230.locations.EVSEPatch;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.locations.LocationPatch;
import io.evwire.ocpi.v230.locations.Parking;
import io.evwire.ocpi.v230.locations.Status;
import io.evwire.ocpi.v230.payments.Terminal;
import io.evwire.ocpi.v230.payments.TerminalPatch;
import io.evwire.ocpi.v230.sessions.Session;
import io.evwire.ocpi.v230.sessions.SessionPatch;
import io.evwire.ocpi.v230.tokens.Token;
import io.evwire.ocpi.v230.tokens.TokenPatch;
import io.evwire.ocpi.v230.types.CiString;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a receiver is to store after a PATCH, whatever the sender did. */
class PatchApplicationTest {

    private static final Instant T1 = Instant.parse("2026-01-31T10:00:00Z");
    private static final Instant T2 = T1.plusSeconds(1);

    private final Location location = decode(
            OcpiTypes.LOCATION,
            "{'country_code':'NL','party_id':'CPO','id':'LOC1','publish':true,'address':'a','city':'c','country':'NLD',"
                    + "'coordinates':{'latitude':'51.047599','longitude':'3.729944'},'time_zone':'Europe/Oslo',"
                    + "'evses':[" + evse("E1", "AVAILABLE", T1, "1", "2") + "," + evse("E2", "AVAILABLE", T1, "1")
                    + "],"
                    + "'parking_places':[" + parking("P1", "false") + "," + parking("P2", "false") + "],"
                    + "'last_updated':'" + T1 + "'}");

    @Test
    void keepsTheEvsesThatAPatchOfALocationDoesNotName() {
        Location after = applied(locationPatch("'evses':[" + evse("e2", "CHARGING", T2, "1") + ","
                + evse("E3", "PLANNED", T2, "1") + "],'last_updated':'" + T2 + "'"));
        assertThat(after.evses())
                .extracting(evse -> evse.uid().wireValue(), EVSE::status)
                .containsExactly(
                        tuple("E1", Status.AVAILABLE), tuple("e2", Status.CHARGING), tuple("E3", Status.PLANNED));
        assertThat(after.lastUpdated()).isEqualTo(T2);
    }

    @Test
    void keepsTheConnectorsThatAnEvseWithinAPatchDoesNotName() {
        Location after = applied(
                locationPatch("'evses':[" + evse("E1", "CHARGING", T2, "2", "3") + "],'last_updated':'" + T2 + "'"));
        assertThat(after.evses().get(0).status()).isEqualTo(Status.CHARGING);
        assertThat(after.evses().get(0).connectors())
                .extracting(connector -> connector.id().wireValue())
                .containsExactly("1", "2", "3");
    }

    @Test
    void keepsWhatIsNewerWithinAList() {
        Location after = applied(locationPatch(
                "'evses':[" + evse("E1", "CHARGING", T1.minusSeconds(1), "1") + "],'last_updated':'" + T2 + "'"));
        assertThat(after.evses()).isEqualTo(location.evses());
    }

    @Test
    void mergesParkingPlacesByTheirId() {
        Location after =
                applied(locationPatch("'parking_places':[" + parking("P2", "true") + "],'last_updated':'" + T2 + "'"));
        assertThat(after.parkingPlaces()).extracting(Parking::roofed).containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]"})
    void takesNoEvseAwayWithAnEmptyList(String none) {
        assertThat(applied(locationPatch("'evses':" + none + ",'last_updated':'" + T2 + "'"))
                        .evses())
                .isEqualTo(location.evses());
    }

    @Test
    void replacesListsAsAWholeWhereThatIsAskedFor() {
        LocationPatch patch =
                locationPatch("'evses':[" + evse("E3", "PLANNED", T2, "1") + "],'last_updated':'" + T2 + "'");
        assertThat(patch.applyReplacingLists(location).object().evses())
                .extracting(EVSE::uid)
                .containsExactly(CiString.of("E3"));
        LocationPatch none = locationPatch("'evses':[],'last_updated':'" + T2 + "'");
        assertThat(none.applyReplacingLists(location).object().evses()).isEmpty();
    }

    @Test
    void mergesTheConnectorsOfAnEvse() {
        EVSE evse = location.evses().get(0);
        EVSEPatch patch =
                decode(OcpiTypes.EVSE_PATCH, "{'connectors':[" + connector("2", T2) + "],'last_updated':'" + T2 + "'}");
        assertThat(patch.apply(evse).object().connectors())
                .extracting(Connector::lastUpdated)
                .containsExactly(T1, T2);
        assertThat(patch.applyReplacingLists(evse).object().connectors()).hasSize(1);
    }

    @Test
    void tellsOnlyOfTheElementsThatChangedAndOfNoneThatIsGone() {
        EVSE first = location.evses().get(0);
        EVSE second = location.evses().get(1).toBuilder()
                .status(Status.CHARGING)
                .lastUpdated(T2)
                .build();
        Location after = location.toBuilder()
                .evses(List.of(first, second))
                .lastUpdated(T2)
                .build();
        LocationPatch patch = LocationPatch.diff(location, after);
        assertThat(patch.evses()).isEqualTo(Patched.to(List.of(second)));
        assertThat(applied(patch)).isEqualTo(after);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocationPatch.diff(
                        location, after.toBuilder().evses(List.of(second)).build()))
                .withMessageContaining("evses")
                .withMessageContaining("PUT");
    }

    @Test
    void refusesToGiveAnObjectAnotherIdentity() {
        PatchResult<Location> result = locationPatch("'id':'LOC2','country_code':'nl','last_updated':'" + T2 + "'")
                .apply(location);
        assertThat(result).isInstanceOf(PatchResult.Refused.class);
        assertThat(result.object()).isSameAs(location);
        assertThat(((PatchResult.Refused<Location>) result).violations())
                .extracting(Violation::path, Violation::kind)
                .containsExactly(tuple("/id", ViolationKind.RULE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocationPatch.diff(
                        location, location.toBuilder().id(CiString.of("LOC2")).build()))
                .withMessageContaining("id");
    }

    @Test
    void keepsTheIdentityAsItIsWritten() {
        Location after = applied(locationPatch("'id':'loc1','name':'n','last_updated':'" + T2 + "'"));
        assertThat(after.id().wireValue()).isEqualTo("LOC1");
        assertThat(after.name()).isEqualTo("n");
    }

    @Test
    void leavesAnObjectAsItIsWhenThePatchIsOlder() {
        PatchResult<Location> result = locationPatch("'name':'n','last_updated':'" + T1.minusSeconds(1) + "'")
                .apply(location);
        assertThat(result).isEqualTo(new PatchResult.Stale<>(location));
        assertThat(locationPatch("'name':'n','last_updated':'" + T1 + "'").apply(location))
                .isInstanceOf(PatchResult.Applied.class);
    }

    @Test
    void addsChargingPeriodsOnce() {
        Session session = decode(
                OcpiTypes.SESSION,
                "{'country_code':'NL','party_id':'CPO','id':'S1','start_date_time':'2026-01-31T09:00:00Z','kwh':1,"
                        + "'cdr_token':{'country_code':'DE','party_id':'MSP','uid':'T','type':'RFID','contract_id':'C'},"
                        + "'auth_method':'WHITELIST','location_id':'LOC1','evse_uid':'E1','connector_id':'1',"
                        + "'currency':'EUR','status':'ACTIVE','last_updated':'" + T1 + "'}");
        String period = "{'start_date_time':'2026-01-31T09:00:00Z','dimensions':[{'type':'ENERGY','volume':1}]}";
        SessionPatch patch =
                decode(OcpiTypes.SESSION_PATCH, "{'charging_periods':[" + period + "],'last_updated':'" + T2 + "'}");
        PatchResult<Session> once = patch.apply(session);
        assertThat(once).isInstanceOf(PatchResult.Applied.class);
        assertThat(once.object().chargingPeriods()).hasSize(1);
        assertThat(patch.apply(once.object())).isEqualTo(new PatchResult.Repeated<>(once.object()));
        SessionPatch later = decode(
                OcpiTypes.SESSION_PATCH,
                "{'kwh':2,'charging_periods':[" + period + "],'last_updated':'" + T2.plusSeconds(1) + "'}");
        assertThat(later.apply(once.object()).object().chargingPeriods()).hasSize(1);
        // A database may hold a number in another notation than the one it came in.
        SessionPatch inOtherDigits = decode(
                OcpiTypes.SESSION_PATCH,
                "{'charging_periods':[" + period.replace(":1}", ":1.000}") + "],'last_updated':'" + T2 + "'}");
        assertThat(inOtherDigits.apply(once.object())).isEqualTo(new PatchResult.Repeated<>(once.object()));
        SessionPatch another = decode(
                OcpiTypes.SESSION_PATCH,
                "{'charging_periods':[" + period.replace(":1}", ":1.001}") + "],'last_updated':'" + T2 + "'}");
        assertThat(another.apply(once.object()).object().chargingPeriods()).hasSize(2);
    }

    @Test
    void knowsATokenByItsUidAndType() {
        Token token = decode(
                OcpiTypes.TOKEN,
                "{'country_code':'DE','party_id':'MSP','uid':'SECRET','type':'RFID','contract_id':'C','issuer':'i',"
                        + "'valid':true,'whitelist':'ALLOWED','last_updated':'" + T1 + "'}");
        TokenPatch patch =
                decode(OcpiTypes.TOKEN_PATCH, "{'uid':'OTHER','type':'APP_USER','last_updated':'" + T2 + "'}");
        PatchResult<Token> result = patch.apply(token);
        assertThat(((PatchResult.Refused<Token>) result).violations())
                .extracting(Violation::path)
                .containsExactly("/uid", "/type");
        assertThat(result.toString()).doesNotContain("SECRET").doesNotContain("OTHER");
    }

    @Test
    void appliesAPatchThatNamesNoTime() {
        Terminal terminal = decode(OcpiTypes.TERMINAL, "{'terminal_id':'T','last_updated':'" + T1 + "'}");
        TerminalPatch patch = decode(OcpiTypes.TERMINAL_PATCH, "{'location_ids':['L']}");
        PatchResult<Terminal> once = patch.apply(terminal);
        assertThat(once.object().locationIds()).hasSize(1);
        assertThat(patch.apply(once.object())).isInstanceOf(PatchResult.Repeated.class);
        TerminalPatch older = decode(OcpiTypes.TERMINAL_PATCH, "{'last_updated':'" + T1.minusSeconds(1) + "'}");
        assertThat(older.apply(terminal)).isInstanceOf(PatchResult.Stale.class);
    }

    private Location applied(LocationPatch patch) {
        PatchResult<Location> result = patch.apply(location);
        assertThat(result).isInstanceOf(PatchResult.Applied.class);
        return result.object();
    }

    private static LocationPatch locationPatch(String members) {
        return decode(OcpiTypes.LOCATION_PATCH, "{" + members + "}");
    }

    private static String evse(String uid, String status, Instant lastUpdated, String... connectors) {
        StringBuilder all = new StringBuilder();
        for (String id : connectors) {
            all.append(all.isEmpty() ? "" : ",").append(connector(id, lastUpdated));
        }
        return "{'uid':'" + uid + "','status':'" + status + "','connectors':[" + all + "],'last_updated':'"
                + lastUpdated + "'}";
    }

    private static String connector(String id, Instant lastUpdated) {
        return "{'id':'" + id + "','standard':'IEC_62196_T2','format':'SOCKET','power_type':'AC_3_PHASE',"
                + "'max_voltage':230,'max_amperage':16,'last_updated':'" + lastUpdated + "'}";
    }

    private static String parking(String id, String roofed) {
        return "{'id':'" + id + "','vehicle_types':['PERSONAL_VEHICLE'],'restricted_to_type':false,"
                + "'reservation_required':false,'roofed':" + roofed + "}";
    }

    private static <T> T decode(OcpiType<T> type, String json) {
        return Ocpi230.codec().decode(type, json.replace('\'', '"')).orThrow();
    }
}
