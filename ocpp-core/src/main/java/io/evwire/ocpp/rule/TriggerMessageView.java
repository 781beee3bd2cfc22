// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import org.jspecify.annotations.Nullable;

/**
 * What rules see of a TriggerMessageRequest.
 *
 * @param requestedMessage the message asked for, empty when unrecognized
 * @param hasConnectorId whether it names a connector
 * @param customTrigger the custom trigger, or null when absent; from OCPP 2.1
 */
public record TriggerMessageView(
        String requestedMessage,
        boolean hasConnectorId,
        @Nullable String customTrigger) implements MessageView {}
