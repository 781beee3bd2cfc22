// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.validation.CodePointLength;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FaultSitesTest {

    record Inner(@CodePointLength(max = 5) String text, int free) {}

    enum Kind {
        KNOWN,
        UNRECOGNIZED
    }

    record Outer(
            @Valid @Nullable Inner one,
            @NotNull @Size(min = 1, max = 3) List<@Valid Inner> many,
            List<@CodePointLength(max = 2) String> texts,
            @Max(9) int number,
            List<Kind> kinds,
            String unlimited) {}

    @Test
    void findsEveryPlaceThatCanHoldAFault() {
        assertThat(FaultSites.of(Outer.class))
                .extracting(FaultSite::toString)
                .containsExactly(
                        "TOO_LONG at /one/text",
                        "TOO_LONG at /many/*/text",
                        "TOO_MANY at /many",
                        "TOO_FEW at /many",
                        "TOO_LONG at /texts/*",
                        "RANGE at /number",
                        "ENUM at /kinds/*");
    }
}
