// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The projects of strangers in {@code docs/consumer} depend on what the README tells, and on nothing else. */
class ConsumerProjectsTest {

    private static final String PROJECTS = "docs/consumer/src/it/consumers/";
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>.*?</dependency>", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"class-path", "module-path"})
    void holdExactlyTheLinesOfTheReadme(String project) throws IOException {
        assertThat(dependenciesOf(project)).isEqualTo(ours());
    }

    @ParameterizedTest
    @ValueSource(strings = {"class-path-validator", "module-path-validator"})
    void addTheProviderOfTheReadme(String project) throws IOException {
        List<String> provider =
                dependencies(Documentation.codeBlocks("README.md", "xml").get(1));
        assertThat(provider).hasSize(2);
        assertThat(dependenciesOf(project))
                .isEqualTo(Stream.concat(ours().stream(), provider.stream()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jackson-2.17", "jackson-2.18"})
    void addOneVersionOfJacksonOnly(String project) throws IOException {
        List<String> found = dependenciesOf(project);
        assertThat(found).startsWith(ours().toArray(String[]::new));
        assertThat(found.subList(ours().size(), found.size()))
                .isNotEmpty()
                .allMatch(dependency -> dependency.contains("<groupId>com.fasterxml.jackson.")
                        && dependency.contains("<version>" + project.substring("jackson-".length()) + "."));
    }

    /** The README shows the lines of one artifact; those of the other two differ in its name. */
    private static List<String> ours() throws IOException {
        String shown = dependencies(Documentation.codeBlocks("README.md", "xml").get(0))
                .get(0);
        return Stream.of("ocpp-v201", "ocpp-v21", "ocpi-v230")
                .map(artifact -> shown.replace("<artifactId>ocpp-v201<", "<artifactId>" + artifact + "<"))
                .distinct()
                .toList();
    }

    private static List<String> dependenciesOf(String project) throws IOException {
        return dependencies(Documentation.read(PROJECTS + project + "/pom.xml"));
    }

    private static List<String> dependencies(String xml) {
        return DEPENDENCY
                .matcher(xml)
                .results()
                .map(MatchResult::group)
                .map(dependency -> dependency.replaceAll("\\s+", ""))
                .toList();
    }
}
