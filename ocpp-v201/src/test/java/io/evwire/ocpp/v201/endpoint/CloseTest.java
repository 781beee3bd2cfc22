// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.endpoint;

import io.evwire.core.testing.endpoint.CloseContract;
import io.evwire.ocpp.v201.Ocpp201;

class CloseTest extends CloseContract {

    CloseTest() {
        super(Ocpp201.protocol());
    }
}
