// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21;

import io.evwire.core.testing.property.StrictAbsenceProperties;

class AbsencePropertyTest extends StrictAbsenceProperties {

    AbsencePropertyTest() {
        super(Module21.TYPES);
    }
}
