// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201;

import io.evwire.core.testing.property.LenienceProperties;

class LeniencePropertyTest extends LenienceProperties {

    LeniencePropertyTest() {
        super(Module201.TYPES);
    }
}
