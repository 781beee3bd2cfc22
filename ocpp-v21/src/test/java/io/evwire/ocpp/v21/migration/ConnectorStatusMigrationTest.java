// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.ocpp.migration.Change;
import io.evwire.ocpp.migration.Decision;
import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.migration.MigrationResult;
import io.evwire.ocpp.migration.MigrationResult.DecisionsNeeded;
import io.evwire.ocpp.migration.MigrationResult.Migrated;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.v201.enumeration.ConnectorStatusEnum;
import io.evwire.ocpp.v201.message.StatusNotificationRequest;
import io.evwire.ocpp.v21.Ocpp21;
import io.evwire.ocpp.v21.datatype.EventData;
import io.evwire.ocpp.v21.message.NotifyEventRequest;
import java.time.OffsetDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ConnectorStatusMigrationTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-01-15T12:00:00Z");

    @Test
    void reportsSeveralStatesInOneNotifyEvent() {
        NotifyEventRequest report = ConnectorStatusMigration.toV21(
                        List.of(status("Occupied", 1, 1), status("Available", 1, 2)), 40, NOON, MigrationPolicy.NONE)
                .orThrow();

        assertThat(Ocpp21.codec().encode(new Call("1", report))).isEqualTo("""
            [2,"1","NotifyEvent",{"generatedAt":"2024-01-15T12:00:00Z","seqNo":0,"eventData":[\
            {"eventId":40,"timestamp":"2024-01-15T11:59:00Z","trigger":"Delta","actualValue":"Occupied",\
            "component":{"evse":{"id":1,"connectorId":1},"name":"Connector"},\
            "eventNotificationType":"HardWiredNotification","variable":{"name":"AvailabilityState"}},\
            {"eventId":41,"timestamp":"2024-01-15T11:59:00Z","trigger":"Delta","actualValue":"Available",\
            "component":{"evse":{"id":1,"connectorId":2},"name":"Connector"},\
            "eventNotificationType":"HardWiredNotification","variable":{"name":"AvailabilityState"}}]}]\
            """);
    }

    @Test
    void reportsTheStationAndAnEvseByComponentsOfTheirOwn() {
        Migrated<NotifyEventRequest> migrated = (Migrated<NotifyEventRequest>) ConnectorStatusMigration.toV21(
                List.of(status("Available", 0, 0), status("Faulted", 2, 0)), 0, NOON, MigrationPolicy.NONE);

        assertThat(Ocpp21.codec().encode(new Call("1", migrated.message())))
                .contains(
                        "\"component\":{\"name\":\"ChargingStation\"}",
                        "\"component\":{\"evse\":{\"id\":2},\"name\":\"EVSE\"}");
        assertThat(migrated.changes())
                .extracting(Change::path)
                .containsExactly("/statuses/0/connectorId", "/statuses/1/connectorId");
    }

    @Property
    void givesTheStatesBack(@ForAll @IntRange(max = 4) int state, @ForAll @IntRange(max = 9) int evseId) {
        List<StatusNotificationRequest> statuses =
                List.of(status(ConnectorStatusEnum.known().get(state).wireValue(), evseId, 1), status("Faulted", 7, 2));
        NotifyEventRequest report = ConnectorStatusMigration.toV21(statuses, 0, NOON, MigrationPolicy.NONE)
                .orThrow();

        assertThat(ConnectorStatusMigration.toV201(report, MigrationPolicy.NONE))
                .isEqualTo(new Migrated<>(new ConnectorStates(statuses, List.of()), List.of()));
    }

    @Test
    void handsOnEventsThatAreNoConnectorStates() {
        NotifyEventRequest report = report("""
            {"eventId":1,"timestamp":"2024-01-15T11:59:00Z","trigger":"Delta","actualValue":"Available",\
            "component":{"name":"EVSE","evse":{"id":1}},"variable":{"name":"AvailabilityState"},\
            "eventNotificationType":"HardWiredNotification"},\
            {"eventId":2,"timestamp":"2024-01-15T11:59:00Z","trigger":"Delta","actualValue":"Broken",\
            "component":{"name":"Connector","evse":{"id":1,"connectorId":1}},"variable":{"name":"AvailabilityState"},\
            "eventNotificationType":"HardWiredNotification"},\
            {"eventId":3,"timestamp":"2024-01-15T11:59:00Z","trigger":"Delta","actualValue":"Reserved",\
            "component":{"name":"connector","evse":{"id":1,"connectorId":1}},"variable":{"name":"availabilitystate"},\
            "eventNotificationType":"HardWiredNotification"},\
            {"eventId":4,"timestamp":"2024-01-15T11:59:00Z","trigger":"Delta","actualValue":"Reserved",\
            "component":{"name":"Connector","evse":{"id":1}},"variable":{"name":"AvailabilityState"},\
            "eventNotificationType":"HardWiredNotification"}\
            """);

        ConnectorStates states =
                ConnectorStatusMigration.toV201(report, MigrationPolicy.NONE).orThrow();

        assertThat(states.statuses()).containsExactly(status("Reserved", 1, 1));
        assertThat(states.others()).extracting(EventData::eventId).containsExactly(1, 2, 4);
    }

    @Test
    void asksBeforeItLeavesOutWhatAStatusNotificationCannotSay() {
        NotifyEventRequest report = report("""
            {"eventId":3,"timestamp":"2024-01-15T11:59:00Z","trigger":"Delta","actualValue":"Faulted","techCode":"E7",\
            "component":{"name":"Connector","evse":{"id":1,"connectorId":1}},"variable":{"name":"AvailabilityState"},\
            "eventNotificationType":"HardWiredNotification"}\
            """);

        MigrationResult<ConnectorStates> asked = ConnectorStatusMigration.toV201(report, MigrationPolicy.NONE);
        MigrationResult<ConnectorStates> lossy = ConnectorStatusMigration.toV201(report, MigrationPolicy.LOSSY);

        assertThat(((DecisionsNeeded<ConnectorStates>) asked).decisions())
                .extracting(Decision::path)
                .containsExactly("/eventData/0/techCode");
        assertThat(((Migrated<ConnectorStates>) lossy).changes())
                .extracting(Change::path)
                .containsExactly("/eventData/0/techCode");
    }

    @Test
    void asksAboutANegativeEvseId() {
        MigrationResult<NotifyEventRequest> result = ConnectorStatusMigration.toV21(
                List.of(status("Occupied", 1, 1), status("Occupied", -1, 1)), 0, NOON, MigrationPolicy.NONE);

        assertThat(((DecisionsNeeded<NotifyEventRequest>) result).decisions())
                .extracting(Decision::path)
                .containsExactly("/statuses/1/evseId");
    }

    @Test
    void refusesAReportOfNothing() {
        assertThatThrownBy(() -> ConnectorStatusMigration.toV21(List.of(), 0, NOON, MigrationPolicy.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one state");
    }

    private static StatusNotificationRequest status(String state, int evseId, int connectorId) {
        return StatusNotificationRequest.builder()
                .timestamp(NOON.minusMinutes(1))
                .connectorStatus(ConnectorStatusEnum.ofWireValue(state))
                .evseId(evseId)
                .connectorId(connectorId)
                .build();
    }

    private static NotifyEventRequest report(String events) {
        String text = "[2,\"1\",\"NotifyEvent\",{\"generatedAt\":\"2024-01-15T12:00:00Z\",\"seqNo\":0,\"eventData\":["
                + events + "]}]";
        return (NotifyEventRequest) ((Call) Ocpp21.codec().decode(text).orThrow()).payload();
    }
}
