// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.endpoint;

import io.evwire.core.testing.endpoint.ThreadsContract;
import io.evwire.ocpp.v21.Ocpp21;

class ThreadsTest extends ThreadsContract {

    ThreadsTest() {
        super(Ocpp21.protocol());
    }
}
