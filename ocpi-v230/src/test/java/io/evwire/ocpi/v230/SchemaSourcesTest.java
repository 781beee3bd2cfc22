// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.testing.schema.DescriptionCount;
import org.junit.jupiter.api.Test;

class SchemaSourcesTest {

    @Test
    void describeEveryProperty() {
        DescriptionCount.check(Module230.TYPES, 0);
    }
}
