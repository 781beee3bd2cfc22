// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21;

import io.evwire.core.testing.property.SensitivityProperties;

class SensitivityTest extends SensitivityProperties {

    SensitivityTest() {
        super(Module21.TYPES);
    }
}
