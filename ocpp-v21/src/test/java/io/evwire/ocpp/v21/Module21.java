// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21;

import io.evwire.core.testing.ModuleUnderTest;
import io.evwire.core.testing.OcppModuleUnderTest;

/** This module, for the properties that every protocol module must have. */
final class Module21 {

    static final ModuleUnderTest TYPES = new ModuleUnderTest("ocpp-v21", "io.evwire.ocpp.v21");

    static final OcppModuleUnderTest MESSAGES = new OcppModuleUnderTest(TYPES, Ocpp21.codec());

    /** Below the reference folder. */
    static final String OFFICIAL_SCHEMAS = "reference/ocpp-2.1/schemas";

    private Module21() {}
}
