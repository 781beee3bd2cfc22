// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the page about tests, compiled as it stands there. */
class TestingPageTest {

    private static final String BEFORE = """
            import io.evwire.core.sample.PlantedFault;
            import io.evwire.core.sample.Sample;
            import io.evwire.core.violation.ViolationKind;
            import io.evwire.ocpp.v21.message.TransactionEventRequest;
            import io.evwire.ocpp.v21.testing.Samples;
            import java.util.Optional;
            class Page {
                static void run() {
            """;

    @Test
    void theExampleCompiles(@TempDir Path folder) throws Exception {
        String page = Files.readString(Path.of("../docs/testing.md"));
        String example = page.substring(page.indexOf("```java\n") + "```java\n".length());
        Path source = folder.resolve("Page.java");
        Files.writeString(source, BEFORE + example.substring(0, example.indexOf("```")) + "}}");

        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean isCompiled = compiler.getTask(
                            output,
                            files,
                            null,
                            List.of("--release", "17", "-proc:none", "-d", folder.toString()),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            assertThat(isCompiled).as(output.toString()).isTrue();
        }
    }
}
