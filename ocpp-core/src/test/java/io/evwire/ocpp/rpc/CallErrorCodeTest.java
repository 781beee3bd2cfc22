// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallErrorCodeTest {

    @Test
    @DisplayName("Part 4 §4.3 the list of error codes is closed")
    void hasTheTwelveCodesOfTheStandard() {
        assertThat(Arrays.stream(CallErrorCode.values()).map(CallErrorCode::wireValue))
                .containsExactly(
                        "FormatViolation",
                        "GenericError",
                        "InternalError",
                        "MessageTypeNotSupported",
                        "NotImplemented",
                        "NotSupported",
                        "OccurrenceConstraintViolation",
                        "PropertyConstraintViolation",
                        "ProtocolError",
                        "RpcFrameworkError",
                        "SecurityError",
                        "TypeConstraintViolation");
    }

    @ParameterizedTest
    @EnumSource(CallErrorCode.class)
    void isFoundByItsText(CallErrorCode code) {
        assertThat(CallErrorCode.of(code.wireValue())).isEqualTo(code);
    }

    @Test
    @DisplayName("OCPP 1.6 errata 5.1 and 5.2: two codes were spelled otherwise, and peers still send these")
    void isFoundByTheSpellingOfOcpp16() {
        assertThat(CallErrorCode.of("FormationViolation")).isEqualTo(CallErrorCode.FORMAT_VIOLATION);
        assertThat(CallErrorCode.of("OccurenceConstraintViolation"))
                .isEqualTo(CallErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION);

        CallError error = new CallError("c1", "FormationViolation", "", Map.of());
        assertThat(error.code()).isEqualTo(CallErrorCode.FORMAT_VIOLATION);
        assertThat(error.errorCode()).isEqualTo("FormationViolation");
        assertThat(new CallResultError("c1", "OccurenceConstraintViolation", "", Map.of()).code())
                .isEqualTo(CallErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "formatviolation", "FORMAT_VIOLATION", "FormatViolation ", "OutOfCoffee"})
    void isNullForTextThatTheStandardDoesNotKnow(String text) {
        assertThat(CallErrorCode.of(text)).isNull();
        assertThat(new CallError("c1", text, "", Map.of()).code()).isNull();
    }
}
