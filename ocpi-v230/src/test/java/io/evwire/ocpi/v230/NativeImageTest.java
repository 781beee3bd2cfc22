// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.image.ReflectedTypes;
import org.junit.jupiter.api.Test;

class NativeImageTest {

    @Test
    void theMetadataNamesEveryTypeThatDatabindReflectsOn() throws Exception {
        assertThat(ReflectedTypes.named("ocpi-v230")).isEqualTo(ReflectedTypes.annotated(Ocpi230.class));
    }
}
