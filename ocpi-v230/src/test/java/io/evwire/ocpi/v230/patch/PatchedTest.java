// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.evwire.core.runtime.Masked;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class PatchedTest {

    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            new com.fasterxml.jackson.databind.ObjectMapper();
    private static final JsonMapper JACKSON_3 = new JsonMapper();

    static List<Patched<String>> changes() {
        return List.of(Patched.to("a"), Patched.cleared(), Patched.unchanged());
    }

    @Test
    void showsThatThereIsNoValueAndMasksOneThatThereIs() {
        assertThat(changes().stream().map(Masked::value)).containsExactly("***", "cleared", "unchanged");
        assertThat(Masked.url(Patched.to("https://a/b?c"))).isEqualTo("https://a/b***");
        assertThat(Masked.url(Patched.unchanged())).isEqualTo("unchanged");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isNotWrittenByDatabind(Patched<String> change) {
        assertThatThrownBy(() -> JACKSON_2.writeValueAsString(change))
                .hasStackTraceContaining("use decode and encode of OcpiCodec");
        assertThatThrownBy(() -> JACKSON_3.writeValueAsString(change))
                .hasStackTraceContaining("use decode and encode of OcpiCodec");
        assertThatThrownBy(() -> JACKSON_3.writeValueAsString(Map.of("a", change)))
                .hasStackTraceContaining("use decode and encode of OcpiCodec");
    }

    @Test
    void isNotReadByDatabind() {
        assertThatThrownBy(() -> JACKSON_2.readValue("{\"newValue\":\"1\"}", Patched.class))
                .isInstanceOf(JsonMappingException.class);
        assertThatThrownBy(() -> JACKSON_3.readValue("{\"newValue\":\"1\"}", Patched.class))
                .isInstanceOf(DatabindException.class);
    }
}
