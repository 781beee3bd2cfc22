// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.devicemodel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A standardized reason code: what {@code StatusInfo.reasonCode} gives.
 *
 * @param name the code, such as {@code UnknownEvse}
 * @param group the heading under which the standard lists it, or null when its version has no groups
 * @param isGeneric whether it fits the response to any action
 * @param actions the actions whose responses typically give it; with a generic code those that the standard stresses,
 *     mostly none
 * @param description what it tells the receiver
 */
public record ReasonCode(
        String name, @Nullable String group, boolean isGeneric, List<String> actions, String description)
        implements Named {

    /**
     * Copies the list.
     *
     * @param name the code, such as {@code UnknownEvse}
     * @param group the heading under which the standard lists it, or null when its version has no groups
     * @param isGeneric whether it fits the response to any action
     * @param actions the actions whose responses typically give it; with a generic code those that the standard
     *     stresses, mostly none
     * @param description what it tells the receiver
     */
    public ReasonCode {
        actions = List.copyOf(actions);
    }
}
