// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaTest {

    @TempDir
    Path classes;

    @Test
    void theJavaOfEveryPageCompilesAndSendsTheFrameOfThePage() throws Exception {
        List<JavaFileObject> sources = new ArrayList<>();
        Map<String, String> frames = new TreeMap<>();
        for (Page page : WrittenSite.PAGES) {
            if (page.path().equals("index.html") || page.path().startsWith("guide/")) {
                continue;
            }
            String packageName = "page."
                    + page.path()
                            .replaceAll("[^A-Za-z0-9/]", "_")
                            .replaceAll("/(\\d)", "/_$1")
                            .replace('/', '.');
            for (String code : WrittenSite.blocks(page, "java")) {
                String name = code.replaceAll("(?s).*?final class (\\w+).*", "$1");
                sources.add(source(packageName + "." + name, "package " + packageName + ";\n" + code));
                if (name.equals("Sender")) {
                    frames.put(
                            packageName + ".Sender",
                            WrittenSite.blocks(page, "frame").get(0));
                }
            }
        }

        StringWriter errors = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean isCompiled = compiler.getTask(
                        errors,
                        null,
                        null,
                        List.of(
                                "-proc:none",
                                "-nowarn",
                                "-d",
                                classes.toString(),
                                "-cp",
                                System.getProperty("java.class.path")),
                        null,
                        sources)
                .call();

        assertThat(isCompiled).as("%s", errors).isTrue();
        assertThat(frames).hasSize(155);
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            for (Map.Entry<String, String> entry : frames.entrySet()) {
                Method text = loader.loadClass(entry.getKey()).getDeclaredMethod("text");
                text.setAccessible(true);
                assertThat(Json.parse((String) text.invoke(null)))
                        .as(entry.getKey())
                        .isEqualTo(Json.parse(entry.getValue()));
            }
        }
    }

    private static JavaFileObject source(String name, String code) {
        return new SimpleJavaFileObject(
                URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
    }
}
