// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.endpoint;

import io.evwire.core.testing.endpoint.CloseContract;
import io.evwire.ocpp.v21.Ocpp21;

class CloseTest extends CloseContract {

    CloseTest() {
        super(Ocpp21.protocol());
    }
}
