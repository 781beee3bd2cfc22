// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201;

import io.evwire.core.testing.property.DatabindProperties;

class DatabindPropertyTest extends DatabindProperties {

    DatabindPropertyTest() {
        super(Module201.TYPES);
    }
}
