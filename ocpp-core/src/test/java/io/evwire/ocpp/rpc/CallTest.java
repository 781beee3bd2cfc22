// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallTest {

    private static final Call PING = new Call("c1", new PingRequest(null));

    @Test
    @DisplayName("Part 4 §4.1.4 an answer carries the messageId of its CALL")
    void isAnsweredWithItsMessageId() {
        assertThat(PING.result(new PingResponse())).isEqualTo(new CallResult("c1", new PingResponse()));
    }

    @Test
    void isNotAnsweredByTheResponseOfAnotherAction() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PING.result(new SurveyResponse(ModeEnum.ECO, null)))
                .withMessage("a CALL of Ping is answered by its own response, not by one of Survey");
    }

    @ParameterizedTest
    @EnumSource(CallErrorCode.class)
    @DisplayName("Part 4 §4.2.3 any CALL can be refused with any code")
    void isRefusedWithAnyCode(CallErrorCode code) {
        CallError error = PING.error(code, "why");

        assertThat(error).isEqualTo(new CallError("c1", code.wireValue(), "why", Map.of()));
        assertThat(error.code()).isEqualTo(code);
    }

    @Test
    void knowsItsActionAndType() {
        assertThat(PING.action()).isEqualTo("Ping");
        assertThat(PING.messageType()).isEqualTo(MessageType.CALL);
        assertThat(PING.messageType().id()).isEqualTo(2);
    }
}
