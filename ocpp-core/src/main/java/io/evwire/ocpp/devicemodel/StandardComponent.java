// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.devicemodel;

import java.util.List;

/**
 * A standardized component of the device model, with the variables that the standard gives to it in particular.
 *
 * @param name the name, such as {@code OCPPCommCtrlr}
 * @param description what it stands for
 * @param variables its own variables, in the standard's order; beside these it may have any generic one
 */
public record StandardComponent(String name, String description, List<StandardVariable> variables) implements Named {

    /**
     * Copies the list.
     *
     * @param name the name, such as {@code OCPPCommCtrlr}
     * @param description what it stands for
     * @param variables its own variables, in the standard's order; beside these it may have any generic one
     */
    public StandardComponent {
        variables = List.copyOf(variables);
    }
}
