// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.testing.property.RecordProperties;

class RecordPropertyTest extends RecordProperties {

    RecordPropertyTest() {
        super(Module230.TYPES);
    }
}
