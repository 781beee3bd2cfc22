package io.evwire.ocpp.v21;

import io.evwire.core.testing.rule.RuleContract;

class RulesTest extends RuleContract {

    RulesTest() {
        super(Ocpp21.codec(), Ocpp21.rules());
    }
}
