// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.testing.property.RoundTripProperties;

class RoundTripPropertyTest extends RoundTripProperties {

    RoundTripPropertyTest() {
        super(Module230.TYPES);
    }
}
