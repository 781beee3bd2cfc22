// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21;

import io.evwire.core.testing.property.HostileInputProperties;

class HostileInputPropertyTest extends HostileInputProperties {

    HostileInputPropertyTest() {
        super(Module21.MESSAGES);
    }
}
