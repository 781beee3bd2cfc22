// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.endpoint;

import io.evwire.core.testing.endpoint.CallContract;
import io.evwire.ocpp.v201.Ocpp201;

class CallTest extends CallContract {

    CallTest() {
        super(Ocpp201.protocol());
    }
}
