// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.endpoint;

import io.evwire.core.testing.endpoint.FootprintContract;
import io.evwire.ocpp.v21.Ocpp21;

class FootprintTest extends FootprintContract {

    FootprintTest() {
        super(Ocpp21.protocol());
    }
}
