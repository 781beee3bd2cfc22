// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.endpoint;

import io.evwire.core.testing.endpoint.AnswerContract;
import io.evwire.ocpp.v21.Ocpp21;

class AnswerTest extends AnswerContract {

    AnswerTest() {
        super(Ocpp21.protocol());
    }
}
