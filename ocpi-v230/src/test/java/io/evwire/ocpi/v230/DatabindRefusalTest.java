// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.core.testing.property.Tries;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.types.CiString;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** What databind cannot do as the codec does it, it refuses to do, and says what to use. */
class DatabindRefusalTest {

    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            new com.fasterxml.jackson.databind.json.JsonMapper();

    private static final JsonMapper JACKSON_3 = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> patchesAreLeftToTheCodec() {
        return PatchUnderTest.all().map(patch -> DynamicTest.dynamicTest(patch.toString(), () -> refuses(patch)));
    }

    private static <T, P> void refuses(PatchUnderTest<T, P> patch) {
        String words = patch.patch().name() + ": use decode and encode of OcpiCodec";
        assertThatThrownBy(() -> JACKSON_2.readValue("{}", patch.patch().type()))
                .hasMessageContaining(words);
        assertThatThrownBy(() -> JACKSON_3.readValue("{}", patch.patch().type()))
                .hasMessageContaining(words);
        Tries.onValuesOf(patch.full()).tries(1).check(value -> {
            P change = patch.diff(value, value);
            assertThatThrownBy(() -> JACKSON_2.writeValueAsString(change)).hasStackTraceContaining(words);
            assertThatThrownBy(() -> JACKSON_3.writeValueAsString(change)).hasStackTraceContaining(words);
        });
    }

    @Test
    void envelopesAreLeftToTheirCodec() {
        OcpiResponse<Void> response = OcpiResponse.success(Instant.EPOCH);
        String words = "an OcpiResponse: use decode and encode of ResponseCodec";
        String text = "{\"status_code\":1000,\"timestamp\":\"2026-01-01T00:00:00Z\"}";
        assertThatThrownBy(() -> JACKSON_2.writeValueAsString(response)).hasStackTraceContaining(words);
        assertThatThrownBy(() -> JACKSON_3.writeValueAsString(response)).hasStackTraceContaining(words);
        assertThatThrownBy(() -> JACKSON_2.readValue(text, OcpiResponse.class)).hasMessageContaining(words);
        assertThatThrownBy(() -> JACKSON_3.readValue(text, OcpiResponse.class)).hasMessageContaining(words);
    }

    @Test
    void aTextOfAnyCaseBindsAsItIs() throws Exception {
        assertThat(JACKSON_2.readValue("\"aB\"", CiString.class).wireValue()).isEqualTo("aB");
        assertThat(JACKSON_3.readValue("\"aB\"", CiString.class).wireValue()).isEqualTo("aB");
        assertThat(JACKSON_2.writeValueAsString(CiString.of("aB"))).isEqualTo("\"aB\"");
        assertThat(JACKSON_3.writeValueAsString(CiString.of("aB"))).isEqualTo("\"aB\"");
    }
}
