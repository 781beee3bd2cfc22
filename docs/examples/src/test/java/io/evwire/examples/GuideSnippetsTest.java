// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the guides, compiled as it stands there. */
class GuideSnippetsTest {

    @TempDir
    Path folder;

    @Test
    void theFirstFramePrintsWhatThePageSays() throws Exception {
        compile("docs/getting-started.md", "FirstFrame");

        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("FirstFrame").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines().toList())
                .isEqualTo(Documentation.codeBlocks("docs/getting-started.md", "text")
                        .get(0)
                        .lines()
                        .toList());
    }

    @Test
    void theBodyReaderAndWriterOfJakartaRestCompiles() throws IOException {
        compile("docs/frameworks.md", "LocationBody");
    }

    private void compile(String page, String className) throws IOException {
        Path source = folder.resolve(className + ".java");
        Files.writeString(source, Documentation.codeBlocks(page, "java").get(0));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-d", folder.toString());
            boolean isCompiled = compiler.getTask(output, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(isCompiled).as(output.toString()).isTrue();
        }
    }
}
