// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201;

import io.evwire.core.testing.property.StrictAbsenceProperties;

class AbsencePropertyTest extends StrictAbsenceProperties {

    AbsencePropertyTest() {
        super(Module201.TYPES);
    }
}
