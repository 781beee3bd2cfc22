// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramesTest {

    private static final String CALLERROR = "callerror";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2.0.1", "2.1"})
    void everyFrameIsValidByTheTool(String version) throws Exception {
        List<String> frames = new ArrayList<>();
        pages(version).forEach(page -> WrittenSite.blocks(page, "frame").forEach(frame -> frames.add(compact(frame))));

        List<JsonNode> verdicts = check(version, frames);

        assertThat(frames).hasSize(version.equals("2.1") ? 181 : 128);
        assertThat(verdicts)
                .allSatisfy(verdict -> assertThat(verdict.get("verdict").asText())
                        .as("%s", verdict)
                        .isEqualTo("valid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0.1", "2.1"})
    void everyFaultOfASchemaIsAnsweredByTheToolAsThePageSays(String version) throws Exception {
        List<String> faulty = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (Page page : pages(version)) {
            WrittenSite.blocks(page, "faulty").forEach(frame -> faulty.add(compact(frame)));
            WrittenSite.blocks(page, CALLERROR).forEach(frame -> answers.add(compact(frame)));
        }

        List<JsonNode> verdicts = check(version, faulty);

        assertThat(answers).hasSameSizeAs(faulty).hasSizeGreaterThan(150);
        int compared = 0;
        for (int i = 0; i < faulty.size(); i++) {
            // What is valid here breaks a rule beyond the schema, or is refused by the application.
            if (verdicts.get(i).get("verdict").asText().equals("invalid")) {
                assertThat(verdicts.get(i).get("reply")).hasToString(answers.get(i));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(faulty.size() - 10);
    }

    private static List<Page> pages(String version) {
        return WrittenSite.PAGES.stream()
                .filter(page -> page.path().startsWith("ocpp-" + version + "/"))
                .toList();
    }

    private static String compact(String text) {
        return Json.parse(text).toString();
    }

    private List<JsonNode> check(String version, List<String> frames) throws IOException, InterruptedException {
        Path log = Files.write(folder.resolve("log.ndjson"), frames);
        Path out = folder.resolve("out.ndjson");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.evwire.tool.Main",
                        "check",
                        "--version",
                        version,
                        "--format",
                        "json",
                        log.toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        List<JsonNode> verdicts =
                Files.readAllLines(out).stream().map(Json::parse).toList();
        assertThat(verdicts).hasSameSizeAs(frames);
        return verdicts;
    }
}
