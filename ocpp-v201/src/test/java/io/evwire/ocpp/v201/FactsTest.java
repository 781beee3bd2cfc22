// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201;

import io.evwire.core.testing.fact.FactProperties;

class FactsTest extends FactProperties {

    FactsTest() {
        super(Module201.TYPES, Module201.OFFICIAL_SCHEMAS);
    }
}
