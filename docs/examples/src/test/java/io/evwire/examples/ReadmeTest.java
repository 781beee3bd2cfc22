// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of the README, compiled as it stands there. */
class ReadmeTest {

    private static Class<?> example;

    @BeforeAll
    static void compile(@TempDir Path folder) throws IOException, ReflectiveOperationException {
        Path source = folder.resolve("ResetStation.java");
        Files.writeString(source, Documentation.codeBlocks("README.md", "java").get(0));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-d", folder.toString());
            boolean isCompiled = compiler.getTask(output, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(isCompiled).as(output.toString()).isTrue();
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            example = loader.loadClass("ResetStation");
        }
    }

    private static Optional<String> answer(String text) throws ReflectiveOperationException {
        Object answer = example.getMethod("answer", String.class).invoke(null, text);
        return ((Optional<?>) answer).map(String.class::cast);
    }

    @Test
    void showsWhatTheExampleAnswers() throws IOException, ReflectiveOperationException {
        String shown = Documentation.codeBlocks("README.md", "json").get(0);

        assertThat(answer("[2,\"19\",\"Reset\",{\"type\":\"Hard\"}]"))
                .hasValue(shown.replaceAll("\n *", "").strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    [2,"1","Reset",{"type":"OnIdle"}] | [3,"1",{"status":"Accepted"}]
                    [2,"2","Heartbeat",{}]            | [4,"2","NotSupported","Heartbeat is not handled here",{}]
                    """)
    void showsAnExampleThatAnswersEveryCall(String text, String reply) throws ReflectiveOperationException {
        assertThat(answer(text)).hasValue(reply);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2,\"3\",\"Coffee\",{}]", "[\"2\",\"3\"]", "x", "[9,\"3\"]"})
    void showsAnExampleThatAnswersWhatIsNotACall(String text) throws ReflectiveOperationException {
        assertThat(answer(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[3,\"late\",{\"status\":\"Accepted\"}]",
                "[4,\"late\",\"GenericError\",\"\",{}]",
                "[4,\"-1\",\"RpcFrameworkError\",\"\",{}]",
                "[4,\"x\"]"
            })
    void showsAnExampleThatLeavesAnswersUnanswered(String text) throws ReflectiveOperationException {
        assertThat(answer(text)).isEmpty();
    }
}
