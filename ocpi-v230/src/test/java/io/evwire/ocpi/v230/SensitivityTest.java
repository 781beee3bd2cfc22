// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.testing.property.SensitivityProperties;

class SensitivityTest extends SensitivityProperties {

    SensitivityTest() {
        super(Module230.TYPES);
    }
}
