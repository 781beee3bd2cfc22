// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21;

import io.evwire.core.testing.property.RecordProperties;

class RecordPropertyTest extends RecordProperties {

    RecordPropertyTest() {
        super(Module21.TYPES);
    }
}
