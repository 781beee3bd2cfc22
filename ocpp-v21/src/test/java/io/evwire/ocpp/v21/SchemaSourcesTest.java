// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21;

import io.evwire.core.testing.schema.DescriptionCount;
import io.evwire.core.testing.schema.StructureComparison;
import org.junit.jupiter.api.Test;

class SchemaSourcesTest {

    @Test
    void sayTheSameAboutEveryValueAsTheOfficialSchemas() {
        StructureComparison.check(Module21.TYPES, Module21.OFFICIAL_SCHEMAS);
    }

    @Test
    void describeEveryProperty() {
        DescriptionCount.check(Module21.TYPES, 0);
    }
}
