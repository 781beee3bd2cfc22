// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.endpoint;

import io.evwire.core.testing.endpoint.ModelProperties;
import io.evwire.ocpp.v201.Ocpp201;

class ModelPropertyTest extends ModelProperties {

    ModelPropertyTest() {
        super(Ocpp201.protocol());
    }
}
