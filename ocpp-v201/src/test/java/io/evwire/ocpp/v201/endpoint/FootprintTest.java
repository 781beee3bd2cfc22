// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.endpoint;

import io.evwire.core.testing.endpoint.FootprintContract;
import io.evwire.ocpp.v201.Ocpp201;

class FootprintTest extends FootprintContract {

    FootprintTest() {
        super(Ocpp201.protocol());
    }
}
