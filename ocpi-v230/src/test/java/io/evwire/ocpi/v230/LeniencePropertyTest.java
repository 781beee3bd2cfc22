// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.testing.property.LenienceProperties;

class LeniencePropertyTest extends LenienceProperties {

    LeniencePropertyTest() {
        super(Module230.TYPES);
    }
}
