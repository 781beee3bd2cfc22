// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201;

import io.evwire.core.testing.rule.RuleContract;

class RulesTest extends RuleContract {

    RulesTest() {
        super(Ocpp201.codec(), Ocpp201.rules());
    }
}
