package io.evwire.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void showsTheExampleThatIsCompiled() throws IOException {
        String source = Documentation.read("docs/examples/src/main/java/io/evwire/examples/ResetStation.java");
        String shown = Documentation.codeBlocks("README.md", "java").get(0);
        assertThat(source).contains(shown.indent(8));
    }

    @Test
    void showsWhatTheExampleAnswers() throws IOException {
        String shown = Documentation.codeBlocks("README.md", "json").get(0);
        assertThat(ResetStation.answer("[2,\"19\",\"Reset\",{\"type\":\"Hard\"}]"))
                .isEqualTo(shown.replaceAll("\n *", "").strip());
        assertThat(ResetStation.answer("[2,\"20\",\"Reset\",{\"type\":\"OnIdle\"}]"))
                .isEqualTo("[3,\"20\",{\"status\":\"Accepted\"}]");
    }
}
