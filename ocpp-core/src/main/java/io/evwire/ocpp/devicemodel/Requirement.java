// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.devicemodel;

/** Whether a station that has a component must have one of its standardized variables. */
public enum Requirement {
    /** It may have the variable. */
    OPTIONAL,
    /** It must have the variable. */
    REQUIRED,
    /** It must have the variable when it supports bidirectional charging; from OCPP 2.1. */
    REQUIRED_FOR_V2X
}
