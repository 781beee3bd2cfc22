// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.migration;

import io.evwire.ocpp.v201.message.StatusNotificationRequest;
import io.evwire.ocpp.v21.datatype.EventData;
import java.util.List;

/**
 * What a NotifyEvent of OCPP 2.1 says, as OCPP 2.0.1 says it where it can.
 *
 * @param statuses the connector states, each a message of its own in OCPP 2.0.1, in the order of the events
 * @param others the events that tell of something else, as they are
 */
public record ConnectorStates(List<StatusNotificationRequest> statuses, List<EventData> others) {

    /**
     * Copies the lists.
     *
     * @param statuses the connector states, each a message of its own in OCPP 2.0.1, in the order of the events
     * @param others the events that tell of something else, as they are
     */
    public ConnectorStates {
        statuses = List.copyOf(statuses);
        others = List.copyOf(others);
    }
}
