// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.endpoint;

import io.evwire.core.testing.endpoint.ModelProperties;
import io.evwire.ocpp.v21.Ocpp21;

class ModelPropertyTest extends ModelProperties {

    ModelPropertyTest() {
        super(Ocpp21.protocol());
    }
}
