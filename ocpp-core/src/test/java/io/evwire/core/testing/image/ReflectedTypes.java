// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.image;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The types of a module that databind reflects on, and those that its metadata for native images names. */
public final class ReflectedTypes {

    private static final Pattern NAME = Pattern.compile("\"name\": \"([^\"]+)\"");

    private ReflectedTypes() {}

    /**
     * What the metadata names.
     *
     * @param module the artifact, such as {@code ocpp-v21}
     * @return names of classes
     */
    public static Set<String> named(String module) throws IOException {
        String file = "/META-INF/native-image/io.evwire/" + module + "/reflect-config.json";
        try (InputStream in = ReflectedTypes.class.getResourceAsStream(file)) {
            Set<String> names = new TreeSet<>();
            Matcher matcher = NAME.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
            return names;
        }
    }

    /**
     * What databind reflects on: every public class with annotations of Jackson.
     *
     * @param anyOfModule a class of the module
     * @return names of classes
     */
    public static Set<String> annotated(Class<?> anyOfModule) throws IOException, URISyntaxException {
        Path root = Path.of(
                anyOfModule.getProtectionDomain().getCodeSource().getLocation().toURI());
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files =
                Files.walk(root.resolve(anyOfModule.getPackageName().replace('.', '/')))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                String className = name.substring(0, name.length() - ".class".length());
                if (!className.contains(".internal.")
                        && !className.endsWith("package-info")
                        && isAnnotated(className)) {
                    names.add(className);
                }
            }
        }
        return names;
    }

    private static boolean isAnnotated(String className) {
        try {
            Class<?> type = Class.forName(className, false, ReflectedTypes.class.getClassLoader());
            return Arrays.stream(type.getDeclaredFields())
                            .anyMatch(field -> field.isAnnotationPresent(JsonProperty.class))
                    || Arrays.stream(type.getDeclaredMethods())
                            .anyMatch(method -> method.isAnnotationPresent(JsonValue.class)
                                    || method.isAnnotationPresent(JsonProperty.class));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
