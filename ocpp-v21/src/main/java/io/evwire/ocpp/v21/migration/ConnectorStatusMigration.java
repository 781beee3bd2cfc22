// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.migration;

import io.evwire.ocpp.migration.Copies;
import io.evwire.ocpp.migration.Migration;
import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.migration.MigrationResult;
import io.evwire.ocpp.migration.Presence;
import io.evwire.ocpp.v201.enumeration.ConnectorStatusEnum;
import io.evwire.ocpp.v201.message.StatusNotificationRequest;
import io.evwire.ocpp.v21.datatype.Component;
import io.evwire.ocpp.v21.datatype.EVSE;
import io.evwire.ocpp.v21.datatype.EventData;
import io.evwire.ocpp.v21.datatype.Variable;
import io.evwire.ocpp.v21.enumeration.EventNotificationEnum;
import io.evwire.ocpp.v21.enumeration.EventTriggerEnum;
import io.evwire.ocpp.v21.internal.migration.CustomDataMigrator;
import io.evwire.ocpp.v21.message.NotifyEventRequest;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Translates connector states: OCPP 2.0.1 reports each by a StatusNotification, OCPP 2.1 by events of the variable
 * {@code AvailabilityState} of the component {@code Connector}, many of which may share a NotifyEvent. The states have
 * the same five names. A StatusNotification is deprecated in OCPP 2.1, but valid; a CSMS takes both.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, G01"
 */
public final class ConnectorStatusMigration {

    private static final String COMPONENT = "Connector";
    private static final String EVSE_COMPONENT = "EVSE";
    private static final String STATION = "ChargingStation";
    private static final String VARIABLE = "AvailabilityState";

    private ConnectorStatusMigration() {}

    /**
     * Reports connector states in one NotifyEvent. Its events have the trigger {@code Delta}, as the standard asks, and
     * the notification type {@code HardWiredNotification}, which is what such a built-in report is. No connector has
     * the number 0: with it a station reports an EVSE as a whole, and with EVSE 0 itself, which OCPP 2.1 says by the
     * component {@code EVSE} or {@code ChargingStation}; that is a change in the result.
     *
     * @param statuses the states, at least one
     * @param firstEventId the id of the first event, 0 or more; those of the others count up
     * @param generatedAt when the report is made
     * @param policy answers decisions in advance: about an {@code evseId} or {@code connectorId} below 0, and about a
     *     message without any state left
     * @return the message, the whole of its report ({@code seqNo} 0), or the decisions it needs; their paths begin with
     *     {@code /statuses} and the index
     * @throws IllegalArgumentException when there is no state, or {@code firstEventId} is below 0
     */
    public static MigrationResult<NotifyEventRequest> toV21(
            List<StatusNotificationRequest> statuses,
            int firstEventId,
            OffsetDateTime generatedAt,
            MigrationPolicy policy) {
        if (statuses.isEmpty() || firstEventId < 0) {
            throw new IllegalArgumentException("give at least one state, and an event id of 0 or more");
        }
        return Migration.run(statuses, policy, "OCPP 2.1", (from, migration) -> {
            List<EventData> events =
                    migration.list("statuses", Presence.REQUIRED, from, ConnectorStatusMigration::event);
            return new NotifyEventRequest(generatedAt, null, 0, numbered(events, firstEventId), null);
        });
    }

    /**
     * Reports the connector states of a NotifyEvent, and hands on its other events. A connector state is an event of
     * the connector's variable with both ids and one of the five values. The report's own parts ({@code eventId},
     * {@code trigger}, {@code eventNotificationType}, {@code generatedAt}, {@code seqNo}, {@code tbc}) have done their
     * service; anything else that OCPP 2.0.1 has no place for is asked about.
     *
     * @param report the message
     * @param policy answers decisions in advance
     * @return the states and the other events, or the decisions they need
     */
    public static MigrationResult<ConnectorStates> toV201(NotifyEventRequest report, MigrationPolicy policy) {
        return Migration.run(report, policy, "a StatusNotification of OCPP 2.0.1", (from, migration) -> {
            List<EventData> others = new ArrayList<>();
            List<StatusNotificationRequest> statuses =
                    migration.list("eventData", Presence.OPTIONAL, from.eventData(), (event, at) -> {
                        StatusNotificationRequest status = status(event, at);
                        if (status == null) {
                            others.add(event);
                        }
                        return status;
                    });
            if (!statuses.isEmpty()) {
                migration.unknown("customData", from.customData());
            }
            return new ConnectorStates(statuses, others);
        });
    }

    private static @Nullable EventData event(StatusNotificationRequest from, Migration migration) {
        Integer evseId = migration.at("evseId", Presence.REQUIRED).integer(from.evseId(), 0, Integer.MAX_VALUE);
        Integer connectorId =
                migration.at("connectorId", Presence.REQUIRED).integer(from.connectorId(), 0, Integer.MAX_VALUE);
        if (evseId == null || connectorId == null) {
            return null;
        }
        return EventData.builder()
                .eventId(0)
                .timestamp(from.timestamp())
                .trigger(EventTriggerEnum.DELTA)
                .actualValue(from.connectorStatus().wireValue())
                .component(component(evseId, connectorId, migration))
                .variable(Variable.builder().name(VARIABLE).build())
                .eventNotificationType(EventNotificationEnum.HARD_WIRED_NOTIFICATION)
                .customData(Copies.optional(from.customData(), CustomDataMigrator::toV21))
                .build();
    }

    private static Component component(int evseId, int connectorId, Migration migration) {
        if (connectorId > 0) {
            EVSE evse = EVSE.builder().id(evseId).connectorId(connectorId).build();
            return Component.builder().name(COMPONENT).evse(evse).build();
        }
        boolean isStation = evseId == 0;
        migration.replaced(
                "connectorId",
                connectorId,
                "no connector has this number; reported of the component " + (isStation ? STATION : EVSE_COMPONENT));
        return isStation
                ? Component.builder().name(STATION).build()
                : Component.builder()
                        .name(EVSE_COMPONENT)
                        .evse(EVSE.builder().id(evseId).build())
                        .build();
    }

    private static List<EventData> numbered(List<EventData> events, int firstEventId) {
        List<EventData> numbered = new ArrayList<>(events.size());
        for (EventData event : events) {
            numbered.add(
                    event.toBuilder().eventId(firstEventId + numbered.size()).build());
        }
        return numbered;
    }

    private static @Nullable StatusNotificationRequest status(EventData event, Migration migration) {
        EVSE evse = event.component().evse();
        ConnectorStatusEnum state = state(event);
        if (evse == null || evse.connectorId() == null || state == null) {
            return null;
        }
        migration.unknown("cause", event.cause());
        migration.unknown("techCode", event.techCode());
        migration.unknown("techInfo", event.techInfo());
        migration.unknown("cleared", event.cleared());
        migration.unknown("transactionId", event.transactionId());
        migration.unknown("variableMonitoringId", event.variableMonitoringId());
        migration.unknown("severity", event.severity());
        migration.unknown("component/evse/customData", evse.customData());
        migration.unknown("component/customData", event.component().customData());
        migration.unknown("variable/customData", event.variable().customData());
        return StatusNotificationRequest.builder()
                .timestamp(event.timestamp())
                .connectorStatus(state)
                .evseId(evse.id())
                .connectorId(evse.connectorId())
                .customData(Copies.optional(event.customData(), CustomDataMigrator::toV201))
                .build();
    }

    private static @Nullable ConnectorStatusEnum state(EventData event) {
        Component component = event.component();
        Variable variable = event.variable();
        // Names in the device model are compared without case.
        if (!component.name().equalsIgnoreCase(COMPONENT)
                || component.instance() != null
                || !variable.name().equalsIgnoreCase(VARIABLE)
                || variable.instance() != null) {
            return null;
        }
        return ConnectorStatusEnum.known().stream()
                .filter(state -> state.wireValue().equals(event.actualValue()))
                .findFirst()
                .orElse(null);
    }
}
