// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.endpoint;

import io.evwire.core.testing.endpoint.SessionContract;
import io.evwire.ocpp.v21.Ocpp21;

class SessionTest extends SessionContract {

    SessionTest() {
        super(Ocpp21.protocol());
    }
}
