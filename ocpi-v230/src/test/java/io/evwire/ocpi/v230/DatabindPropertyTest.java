// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.testing.property.DatabindProperties;

class DatabindPropertyTest extends DatabindProperties {

    DatabindPropertyTest() {
        super(Module230.TYPES);
    }
}
