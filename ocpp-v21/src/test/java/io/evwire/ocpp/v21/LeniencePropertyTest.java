// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21;

import io.evwire.core.testing.property.LenienceProperties;

class LeniencePropertyTest extends LenienceProperties {

    LeniencePropertyTest() {
        super(Module21.TYPES);
    }
}
