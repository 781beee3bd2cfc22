// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.endpoint;

import io.evwire.core.testing.endpoint.SessionContract;
import io.evwire.ocpp.v201.Ocpp201;

class SessionTest extends SessionContract {

    SessionTest() {
        super(Ocpp201.protocol());
    }
}
