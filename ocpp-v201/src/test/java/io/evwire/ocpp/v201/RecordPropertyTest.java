// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201;

import io.evwire.core.testing.property.RecordProperties;

class RecordPropertyTest extends RecordProperties {

    RecordPropertyTest() {
        super(Module201.TYPES);
    }
}
