// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201;

import io.evwire.core.testing.property.FrameProperties;

class FramePropertyTest extends FrameProperties {

    FramePropertyTest() {
        super(Module201.MESSAGES);
    }
}
