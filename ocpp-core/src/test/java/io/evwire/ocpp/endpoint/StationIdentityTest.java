// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StationIdentityTest {

    @ParameterizedTest
    @CsvSource({
        "/CS-1,CS-1",
        "/ocpp/CS-1,CS-1",
        "CS-1,CS-1",
        "/ocpp/CS%20%2b1+2,CS +1+2",
        "/ocpp/a%2Fb,a/b",
        "/%C3%A4,ä",
        "/ä,ä",
        "/%F0%9F%98%80,\uD83D\uDE00",
        "/%2541,%41"
    })
    void isTheLastSegmentOfThePathDecodedOnce(String path, String identity) {
        assertThat(StationIdentity.ofPath(path)).isEqualTo(identity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/ocpp/",
                "/%",
                "/%4",
                "/CS%4",
                "/%zz",
                "/%4z",
                "/%-1",
                "/%\uFF11\uFF11",
                "/%FF",
                "/%C3",
                "/%ED%A0%80",
                "/\uD800"
            })
    void isAbsentWhereThePathTellsNone(String path) {
        assertThat(StationIdentity.ofPath(path)).isNull();
    }

    @Property
    void isWhatAClientHasEncoded(@ForAll @NotEmpty String identity) {
        String text = new String(identity.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        String segment = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");

        assertThat(StationIdentity.ofPath("/ocpp/" + segment)).isEqualTo(text);
    }

    @Property
    void isReadFromAnyPath(@ForAll String path) {
        assertThat(StationIdentity.ofPath(path)).isNotEqualTo("");
    }

    @Test
    void needsAPath() {
        assertThatThrownBy(() -> StationIdentity.ofPath(null)).hasMessageContaining("the path");
    }
}
