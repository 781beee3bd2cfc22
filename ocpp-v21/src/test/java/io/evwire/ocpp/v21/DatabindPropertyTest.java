// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21;

import io.evwire.core.testing.property.DatabindProperties;

class DatabindPropertyTest extends DatabindProperties {

    DatabindPropertyTest() {
        super(Module21.TYPES);
    }
}
