// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CallerExceptionTest {

    @Test
    void givesWhatTheCallersCodeGives() {
        assertThat(CallerException.<String>run(() -> "given")).isEqualTo("given");
    }

    @Test
    void carriesWhatTheCallersCodeThrows() {
        RuntimeException thrown = new IllegalStateException("of the caller");
        assertThatThrownBy(() -> CallerException.run(() -> fail(thrown)))
                .isInstanceOfSatisfying(
                        CallerException.class,
                        carried -> assertThat(carried.ofCaller()).isSameAs(thrown));
    }

    @Test
    void isNotCarriedInAnother() {
        RuntimeException thrown = new IllegalStateException("of the caller");
        assertThatThrownBy(() -> CallerException.run(() -> CallerException.run(() -> fail(thrown))))
                .isInstanceOfSatisfying(
                        CallerException.class,
                        carried -> assertThat(carried.ofCaller()).isSameAs(thrown));
    }

    private static String fail(RuntimeException with) {
        throw with;
    }
}
