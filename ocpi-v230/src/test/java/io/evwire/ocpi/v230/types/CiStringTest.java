// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CiStringTest {

    private final CiString id = CiString.of("Nl-TNM-c01");

    @Test
    void isEqualToTheSameTextInAnotherCase() {
        assertThat(id.equals(CiString.of("nl-tnm-C01"))).isTrue();
        assertThat(id.hashCode()).isEqualTo(CiString.of("NL-TNM-C01").hashCode());
        assertThat(id.is("NL-TNM-C01")).isTrue();
    }

    @Test
    void isNotEqualToAnotherText() {
        assertThat(id.equals(CiString.of("Nl-TNM-c02"))).isFalse();
        assertThat(id.is("Nl-TNM-c0")).isFalse();
        assertThat(CiString.of("[").is("{")).as("no letters").isFalse();
    }

    @Test
    void keepsItsOwnCase() {
        assertThat(id.wireValue()).isEqualTo("Nl-TNM-c01");
        assertThat(id.toString()).isEqualTo("Nl-TNM-c01");
    }

    @Test
    void sortsWithoutCase() {
        Set<CiString> sorted = new TreeSet<>(Set.of(CiString.of("b"), CiString.of("A"), CiString.of("C")));
        sorted.add(CiString.of("a"));
        assertThat(sorted.stream().map(CiString::wireValue)).containsExactly("A", "b", "C");
    }
}
