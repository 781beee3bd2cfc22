// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.endpoint;

import io.evwire.core.testing.endpoint.AnswerContract;
import io.evwire.ocpp.v201.Ocpp201;

class AnswerTest extends AnswerContract {

    AnswerTest() {
        super(Ocpp201.protocol());
    }
}
