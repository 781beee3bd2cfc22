// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.image.ReflectedTypes;
import org.junit.jupiter.api.Test;

class NativeImageTest {

    @Test
    void theMetadataNamesEveryTypeThatDatabindReflectsOn() throws Exception {
        assertThat(ReflectedTypes.named("ocpp-v21")).isEqualTo(ReflectedTypes.annotated(Ocpp21.class));
    }
}
