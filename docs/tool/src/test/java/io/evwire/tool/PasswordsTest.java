// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    @TempDir
    private Path folder;

    private boolean accepts(String authorization) throws IOException {
        Path file = Files.writeString(folder.resolve("passwords"), "CS-1:one:ä\n");
        return Passwords.read(file.toString()).accept("CS-1", authorization);
    }

    private static String base64(String credentials) {
        return Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic %s", "basic %s", "BASIC %s", "Basic   %s", " Basic %s ", "\tBasic\t%s"})
    void knowTheSchemeInAnyCaseAndAmongBlanks(String header) throws IOException {
        assertThat(accepts(header.formatted(base64("CS-1:one:ä")))).isTrue();
        assertThat(accepts(header.formatted(base64("CS-1:two")))).isFalse();
    }

    @Test
    void knowBase64WithoutItsPadding() throws IOException {
        assertThat(base64("CS-1:one:ä")).endsWith("=");
        assertThat(accepts("Basic " + base64("CS-1:one:ä").replace("=", ""))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Basic",
                "Basic ",
                "Basic *",
                "Basic Q1M",
                "Bearer %s",
                "Basic%s",
                "%s",
                "Basic %s %1$s",
                "NoBasic %s"
            })
    void refuseWhatIsNoCredentials(String header) throws IOException {
        assertThat(accepts(header.formatted(base64("CS-1:one:ä")))).isFalse();
    }

    @Test
    void refuseTheCredentialsOfAnother() throws IOException {
        assertThat(accepts(Passwords.header("CS-2", "one:ä"))).isFalse();
        assertThat(accepts(Passwords.header("CS-1", "one:ä"))).isTrue();
    }
}
