// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201;

import io.evwire.core.testing.ModuleUnderTest;
import io.evwire.core.testing.OcppModuleUnderTest;

/** This module, for the properties that every protocol module must have. */
final class Module201 {

    static final ModuleUnderTest TYPES = new ModuleUnderTest("ocpp-v201", "io.evwire.ocpp.v201");

    static final OcppModuleUnderTest MESSAGES = new OcppModuleUnderTest(TYPES, Ocpp201.codec());

    /** Below the reference folder. */
    static final String OFFICIAL_SCHEMAS = "reference/ocpp-2.0.1/schemas";

    private Module201() {}
}
