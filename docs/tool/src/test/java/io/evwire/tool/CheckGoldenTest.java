// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The whole output for one log with every kind of frame and fault, against files that show a reviewer what it is. */
class CheckGoldenTest {

    private static final String LOG = ToolRun.resource("mixed.ndjson");

    @Test
    void writesOneJsonObjectForEachLine() {
        ToolRun run = ToolRun.onInput(LOG, "check", "--version", "2.0.1", "--format", "json");

        assertThat(run.out()).isEqualTo(ToolRun.resource("mixed.check.json"));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void writesTextForPeople() {
        ToolRun run = ToolRun.onInput(LOG, "check", "--version", "2.0.1");

        assertThat(run.out()).isEqualTo(ToolRun.resource("mixed.check.txt"));
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void writesEachValidFrameAgain() {
        ToolRun run = ToolRun.onInput(LOG, "reencode", "--version", "2.0.1");

        assertThat(run.out()).isEqualTo(ToolRun.resource("mixed.reencode.json"));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }
}
