// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.catalog;

import java.util.List;

/**
 * A standardized component.
 *
 * @param name the standard's name, or a word in angle brackets for those that are none
 * @param className its class
 * @param description what it is
 * @param variables its variables
 */
record Component(String name, String className, String description, List<Variable> variables) {

    static final String GENERIC = "<generic>";
    static final String UNASSIGNED = "<unassigned>";

    /** Whether the standard knows a component of this name. */
    boolean isReal() {
        return !name.startsWith("<");
    }
}
