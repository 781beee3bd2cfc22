// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample log of frames that are valid by the schemas, some of which break a rule. */
class RulesLogTest {

    private static final String LOG = "../examples/data/rules.ndjson";

    @ParameterizedTest
    @ValueSource(strings = {"2.0.1", "2.1"})
    void isValidByTheSchemas(String version) {
        assertThat(ToolRun.of("check", "--version", version, LOG).status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0.1", "2.1"})
    void hasEveryBrokenRuleFound(String version) {
        ToolRun run = ToolRun.of("check", "--rules", "--version", version, "--format", "json", LOG);

        assertThat(Pattern.compile("\"reply\":\\[4,\"([^\"]*)\",\"(\\w+)\",\"([^:]*):[^\"]*(\\[[^\"]*])")
                        .matcher(run.out())
                        .results()
                        .map(match -> String.join(" ", match.group(1), match.group(2), match.group(3), match.group(4))))
                .containsExactly(
                        "cs-1 PropertyConstraintViolation /idToken [started-without-identification]",
                        "cs-2 TypeConstraintViolation /transactionInfo/stoppedReason [stopped-reason-on-started]",
                        "csms-1 PropertyConstraintViolation /chargingProfile/transactionId [tx-profile-transaction]",
                        "csms-3 PropertyConstraintViolation /totalCost [decimals-towards-station]",
                        "cs-8 TypeConstraintViolation /seqNo [seq-no-step]");
        assertThat(run.status()).isEqualTo(1);
    }
}
