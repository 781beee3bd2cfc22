// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201;

import io.evwire.core.testing.property.ValidationProperties;

class ValidationPropertyTest extends ValidationProperties {

    ValidationPropertyTest() {
        super(Module201.TYPES);
    }
}
