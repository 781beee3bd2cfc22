// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.endpoint;

import io.evwire.core.testing.endpoint.CallContract;
import io.evwire.ocpp.v21.Ocpp21;

class CallTest extends CallContract {

    CallTest() {
        super(Ocpp21.protocol());
    }
}
