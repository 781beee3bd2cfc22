// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21;

import io.evwire.core.testing.property.RoundTripProperties;

class RoundTripPropertyTest extends RoundTripProperties {

    RoundTripPropertyTest() {
        super(Module21.TYPES);
    }
}
