// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.testing.property.ValidationProperties;

class ValidationPropertyTest extends ValidationProperties {

    ValidationPropertyTest() {
        super(Module230.TYPES);
    }
}
