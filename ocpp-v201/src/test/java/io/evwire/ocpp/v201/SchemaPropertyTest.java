// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201;

import io.evwire.core.testing.property.SchemaProperties;

class SchemaPropertyTest extends SchemaProperties {

    SchemaPropertyTest() {
        super(Module201.TYPES, Module201.OFFICIAL_SCHEMAS);
    }
}
