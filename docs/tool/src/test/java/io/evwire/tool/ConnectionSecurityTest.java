// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionSecurityTest {

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private ToolRun play(LiveTool csms, String id, String... more) throws IOException {
        String script = file("script.ndjson", "[2,\"h\",\"Heartbeat\",{}]");
        String[] words = {"station", "--url", csms.url(), "--id", id, "--script", script};
        String[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return ToolRun.of(all);
    }

    @ParameterizedTest
    @CsvSource({"CS-1,one:and:more,0", "CS-1,two,2", "CS-2,any,0", "CS-2,one:and:more,2"})
    void letsInWhoKnowsThePasswordOfItsIdentity(String id, String password, int status) throws IOException {
        String passwords = file("passwords", "CS-1:one:and:more\n*:any\n");
        try (LiveTool csms = LiveTool.csms("--passwords", passwords)) {
            ToolRun run = play(csms, id, "--password-file", file("password", password + "\n"));

            assertThat(run.status()).as(run.toString()).isEqualTo(status);
            if (status != 0) {
                assertThat(run.err()).endsWith("the CSMS answers with HTTP status 401" + System.lineSeparator());
            }
        }
    }

    @Test
    void refusesAStationWithoutPassword() throws IOException {
        try (LiveTool csms = LiveTool.csms("--passwords", file("passwords", "CS-1:one\n"))) {
            assertThat(play(csms, "CS-1").err()).contains("HTTP status 401");
        }
    }

    @ParameterizedTest
    @CsvSource({"EC,256", "RSA,2048"})
    void speaksTls(String algorithm, int bits) throws Exception {
        Path store = folder.resolve("keys.p12");
        run(
                "-genkeypair",
                "-keyalg",
                algorithm,
                "-keysize",
                Integer.toString(bits),
                "-alias",
                "a",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                "secret");
        String certificate = file(
                "cert.pem", pem("CERTIFICATE", keys(store).getCertificate("a").getEncoded()));
        String key = file(
                "key.pem",
                pem(
                        "PRIVATE KEY",
                        keys(store).getKey("a", "secret".toCharArray()).getEncoded()));
        try (LiveTool csms = LiveTool.csms("--tls-cert", certificate, "--tls-key", key)) {
            assertThat(csms.url()).startsWith("wss://127.0.0.1:");
            assertThat(play(csms, "CS-1", "--trust", certificate).status()).isZero();
            assertThat(play(csms, "CS-1").err()).contains("evwire: cannot connect to wss://");
        }
    }

    @Test
    void saysWhichFilesItNeedsForTls() throws IOException {
        String text = file("x.pem", "no certificate");

        assertThat(ToolRun.of("csms", "--tls-cert", text, "--tls-key", text).err())
                .startsWith("evwire: cannot use " + text + " and " + text + "; name a certificate and its key");
    }

    private static KeyStore keys(Path store) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "secret".toCharArray());
        }
        return keys;
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder().encodeToString(bytes) + "\n-----END " + what
                + "-----\n";
    }

    private static void run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(words));
        Process keytool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(keytool.exitValue()).isZero();
    }
}
