// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.endpoint;

import io.evwire.core.testing.endpoint.ThreadsContract;
import io.evwire.ocpp.v201.Ocpp201;

class ThreadsTest extends ThreadsContract {

    ThreadsTest() {
        super(Ocpp201.protocol());
    }
}
