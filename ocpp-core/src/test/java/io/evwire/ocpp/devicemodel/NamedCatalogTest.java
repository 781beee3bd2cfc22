// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.devicemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamedCatalogTest {

    private static final StandardUnit MILLI = new StandardUnit("mHz", "Millihertz.");
    private static final StandardUnit MEGA = new StandardUnit("MHz", "Megahertz.");

    @Test
    void findsIdentifiersInAnyLetterCase() {
        NamedCatalog<StandardUnit> catalog = NamedCatalog.ignoringCase(List.of(MILLI));
        assertThat(catalog.find("MHZ")).isEqualTo(MILLI);
        assertThat(catalog.find("Hz")).isNull();
    }

    @Test
    void tellsSymbolsThatDifferInLetterCaseApart() {
        NamedCatalog<StandardUnit> catalog = NamedCatalog.exact(List.of(MILLI, MEGA));
        assertThat(catalog.find("MHz")).isEqualTo(MEGA);
        assertThat(catalog.find("MHZ")).isNull();
        assertThat(catalog.all()).containsExactly(MILLI, MEGA);
    }

    @Test
    void refusesTwoValuesOfOneName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamedCatalog.ignoringCase(List.of(MILLI, MEGA)))
                .withMessageContaining("MHz");
    }
}
