// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21;

import io.evwire.core.testing.rule.RuleContract;
import org.junit.jupiter.api.Test;

class RulesTest extends RuleContract {

    RulesTest() {
        super(Ocpp21.codec(), Ocpp21.rules());
    }

    @Test
    void findsNothingInALawfulSessionOfWhatIsNew() {
        isLawful("lawful-session-2.1");
    }
}
