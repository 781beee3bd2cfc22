// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.model;

import io.evwire.codegen.naming.JavaNames;

/** In what the types of one family of protocols differ from those of the other. */
public enum Dialect {
    /** OCPP: JSON names are Java names, null is a fault, and every text may hold any character. */
    OCPP,
    /** OCPI: JSON names have underscores, null is the same as absent, and unknown properties are kept. */
    OCPI;

    /**
     * The record component of a property.
     *
     * @param jsonName the name on the wire
     * @return the component's name
     */
    public String component(String jsonName) {
        return JavaNames.component(this == OCPI ? JavaNames.camelCase(jsonName) : jsonName);
    }

    /**
     * The record component that holds the further properties of an open type.
     *
     * @return its name
     */
    public String members() {
        return this == OCPI ? "extensions" : "additionalProperties";
    }

    /**
     * Whether null stands for an absent value.
     *
     * @return true where a received null is not a fault
     */
    public boolean isNullAbsent() {
        return this == OCPI;
    }
}
