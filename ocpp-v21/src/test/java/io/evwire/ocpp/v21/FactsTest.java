// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21;

import io.evwire.core.testing.fact.FactProperties;

class FactsTest extends FactProperties {

    FactsTest() {
        super(Module21.TYPES, Module21.OFFICIAL_SCHEMAS);
    }
}
