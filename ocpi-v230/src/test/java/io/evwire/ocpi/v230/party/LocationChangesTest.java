// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpi.v230.locations.Connector;
import io.evwire.ocpi.v230.locations.ConnectorPatch;
import io.evwire.ocpi.v230.locations.EVSE;
import io.evwire.ocpi.v230.locations.EVSEPatch;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.locations.Status;
import io.evwire.ocpi.v230.patch.PatchResult;
import io.evwire.ocpi.v230.types.CiString;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocationChangesTest {

    private static final Instant START = Objects230.START;
    private static final Instant LATER = START.plusSeconds(60);

    private final Location held = Objects230.location("L1", START).toBuilder()
            .evses(List.of(Objects230.evse("E1", START), Objects230.evse("E2", START)))
            .build();

    @Test
    void putsANewEvseAtTheEndAndMovesTheLocationsTime() {
        PutResult<Location> result = LocationChanges.put(held, Objects230.evse("E3", LATER));
        assertThat(result).isInstanceOf(PutResult.Created.class);
        assertThat(result.object().evses())
                .extracting(evse -> evse.uid().wireValue())
                .containsExactly("E1", "E2", "E3");
        assertThat(result.object().lastUpdated()).isEqualTo(LATER);
    }

    @Test
    void putsAnEvseInPlaceOfTheFormerOneAndLeavesTheOthers() {
        EVSE removed =
                Objects230.evse("e1", LATER).toBuilder().status(Status.REMOVED).build();
        PutResult<Location> result = LocationChanges.put(held, removed);
        assertThat(result).isInstanceOf(PutResult.Replaced.class);
        assertThat(result.object().evses())
                .containsExactly(removed, held.evses().get(1));
    }

    @Test
    void keepsTheNewerOfTwoEvsesAndTheLocationAsItIs() {
        EVSE older = Objects230.evse("E1", START.minusSeconds(1));
        assertThat(LocationChanges.put(held, older)).isEqualTo(new PutResult.Stale<>(held));
        assertThat(LocationChanges.put(held, held.evses().get(0))).isEqualTo(new PutResult.Repeated<>(held));
    }

    @Test
    void neverMovesATimeBack() {
        Location newer = held.toBuilder().lastUpdated(LATER.plusSeconds(1)).build();
        PutResult<Location> result = LocationChanges.put(newer, Objects230.evse("E1", LATER));
        assertThat(result.object().lastUpdated()).isEqualTo(LATER.plusSeconds(1));
    }

    @Test
    void movesTheTimesOfEvseAndLocationWithAConnector() {
        PutResult<Location> result = LocationChanges.put(held, "E2", Objects230.connector("2", LATER));
        EVSE evse = result.object().evses().get(1);
        assertThat(evse.connectors()).extracting(Connector::id).containsExactly(CiString.of("1"), CiString.of("2"));
        assertThat(evse.lastUpdated()).isEqualTo(LATER);
        assertThat(result.object().lastUpdated()).isEqualTo(LATER);
        assertThat(result.object().evses().get(0).lastUpdated()).isEqualTo(START);
    }

    @Test
    void patchesAnEvse() {
        EVSEPatch patch =
                EVSEPatch.builder().status(Status.CHARGING).lastUpdated(LATER).build();
        PatchResult<Location> result = LocationChanges.patch(held, "E1", patch);
        assertThat(result).isInstanceOf(PatchResult.Applied.class);
        assertThat(result.object().evses()).extracting(EVSE::status).containsExactly(Status.CHARGING, Status.AVAILABLE);
        assertThat(result.object().lastUpdated()).isEqualTo(LATER);
        assertThat(LocationChanges.patch(result.object(), "E1", patch)).isInstanceOf(PatchResult.Repeated.class);
        EVSEPatch late =
                EVSEPatch.builder().status(Status.BLOCKED).lastUpdated(START).build();
        assertThat(LocationChanges.patch(result.object(), "E1", late)).isInstanceOf(PatchResult.Stale.class);
    }

    @Test
    void patchesAConnectorAndRefusesToRenameIt() {
        ConnectorPatch patch =
                ConnectorPatch.builder().maxAmperage(16).lastUpdated(LATER).build();
        PatchResult<Location> result = LocationChanges.patch(held, "E1", "1", patch);
        assertThat(result.object().evses().get(0).connectors().get(0).maxAmperage())
                .isEqualTo(16);
        assertThat(result.object().evses().get(0).lastUpdated()).isEqualTo(LATER);
        ConnectorPatch renaming =
                ConnectorPatch.builder().id(CiString.of("9")).lastUpdated(LATER).build();
        assertThat(LocationChanges.patch(held, "E1", "1", renaming)).isInstanceOf(PatchResult.Refused.class);
    }

    @Test
    void hasNothingToPutIntoWhereLocationOrEvseIsUnknown() {
        EVSEPatch patch = EVSEPatch.builder().lastUpdated(LATER).build();
        ConnectorPatch connectorPatch =
                ConnectorPatch.builder().lastUpdated(LATER).build();
        assertThat(LocationChanges.put(null, Objects230.evse("E1", LATER))).isNull();
        assertThat(LocationChanges.put(held, "E9", Objects230.connector("1", LATER)))
                .isNull();
        assertThat(LocationChanges.patch(held, "E9", patch)).isNull();
        assertThat(LocationChanges.patch(held, "E1", "9", connectorPatch)).isNull();
    }
}
