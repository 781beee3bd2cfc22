// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201;

import io.evwire.core.testing.property.RoundTripProperties;

class RoundTripPropertyTest extends RoundTripProperties {

    RoundTripPropertyTest() {
        super(Module201.TYPES);
    }
}
