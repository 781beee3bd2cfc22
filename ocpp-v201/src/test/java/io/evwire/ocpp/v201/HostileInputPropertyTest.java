// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201;

import io.evwire.core.testing.property.HostileInputProperties;

class HostileInputPropertyTest extends HostileInputProperties {

    HostileInputPropertyTest() {
        super(Module201.MESSAGES);
    }
}
