// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CallErrorTableTest {

    @ParameterizedTest
    @CsvSource({
        "REQUIRED, OccurrenceConstraintViolation",
        "TOO_FEW, OccurrenceConstraintViolation",
        "TOO_MANY, OccurrenceConstraintViolation",
        "TYPE, TypeConstraintViolation",
        "ENUM, TypeConstraintViolation",
        "FORMAT, TypeConstraintViolation",
        "TOO_LONG, PropertyConstraintViolation",
        "RANGE, PropertyConstraintViolation",
        "UNKNOWN_PROPERTY, FormatViolation",
        "DUPLICATE_PROPERTY, FormatViolation",
        "LIMIT, FormatViolation",
        "PAYLOAD, ProtocolError",
        "ACTION, NotImplemented",
        "MESSAGE_TYPE, MessageTypeNotSupported",
        "FRAME, RpcFrameworkError",
        "RULE, GenericError"
    })
    @DisplayName("Part 4 §4.3 each kind of fault has its code")
    void answersEachKindOfFault(ViolationKind kind, String code) {
        assertThat(CallErrorTable.STANDARD.codeOf(kind).wireValue()).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(ViolationKind.class)
    void canAnswerAnyKindOfFaultWithAnotherCode(ViolationKind kind) {
        CallErrorTable changed = CallErrorTable.STANDARD.with(kind, CallErrorCode.SECURITY_ERROR);

        assertThat(changed.codeOf(kind)).isEqualTo(CallErrorCode.SECURITY_ERROR);
        assertThat(CallErrorTable.STANDARD.codeOf(kind)).isNotEqualTo(CallErrorCode.SECURITY_ERROR);
        for (ViolationKind other : ViolationKind.values()) {
            if (other != kind) {
                assertThat(changed.codeOf(other)).isEqualTo(CallErrorTable.STANDARD.codeOf(other));
            }
        }
    }

    @Test
    void prefersTheCodeThatAFaultNames() {
        Violation rule = new Violation("/a", ViolationKind.RULE, "", CallErrorCode.PROPERTY_CONSTRAINT_VIOLATION);
        assertThat(CallErrorTable.STANDARD.codeOf(rule)).isEqualTo(CallErrorCode.PROPERTY_CONSTRAINT_VIOLATION);
        assertThat(CallErrorTable.STANDARD.codeOf(new Violation("/a", ViolationKind.TYPE, "")))
                .isEqualTo(CallErrorCode.TYPE_CONSTRAINT_VIOLATION);
    }

    @Test
    void refusesACodeOfAnotherProtocol() {
        Violation ofOcpi = new Violation("/a", ViolationKind.RULE, "", () -> "2001");

        assertThatThrownBy(() -> CallErrorTable.STANDARD.codeOf(ofOcpi))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2001", "use the table of that protocol");
    }

    @Test
    @DisplayName("Part 4 §4.3 of several faults one code answers: Protocol, Format, Type, Occurrence, Property")
    void answersTheGravestOfSeveralFaultsInAnyOrder() {
        List<ViolationKind> gravestFirst = List.of(
                ViolationKind.FRAME,
                ViolationKind.MESSAGE_TYPE,
                ViolationKind.ACTION,
                ViolationKind.PAYLOAD,
                ViolationKind.UNKNOWN_PROPERTY,
                ViolationKind.TYPE,
                ViolationKind.REQUIRED,
                ViolationKind.RANGE,
                ViolationKind.RULE);
        for (int i = 0; i < gravestFirst.size(); i++) {
            CallErrorCode code = CallErrorTable.STANDARD.codeOf(gravestFirst.get(i));
            List<Violation> faults = new ArrayList<>(gravestFirst.subList(i, gravestFirst.size()).stream()
                    .map(kind -> new Violation("", kind, ""))
                    .toList());
            assertThat(CallErrorTable.STANDARD.codeOf(faults)).isEqualTo(code);
            Collections.reverse(faults);
            assertThat(CallErrorTable.STANDARD.codeOf(faults)).isEqualTo(code);
        }
    }

    @Test
    void isReplacedInOneCodecOnly() {
        OcppCodec codec = V201.withErrorTable(CallErrorTable.STANDARD
                .with(ViolationKind.ENUM, CallErrorCode.PROPERTY_CONSTRAINT_VIOLATION)
                .with(ViolationKind.FRAME, CallErrorCode.PROTOCOL_ERROR)
                .with(ViolationKind.ACTION, CallErrorCode.INTERNAL_ERROR));
        String text = Payload.minimal().with("mode", "\"Slow\"").call();

        assertThatDecoding(codec, text).isAnsweredByCallError("c1", CallErrorCode.PROPERTY_CONSTRAINT_VIOLATION);
        assertThatDecoding(codec, "x").isAnsweredByCallError("-1", CallErrorCode.PROTOCOL_ERROR);
        assertThatDecoding(codec, "[2,\"c1\",\"Unheard\",{}]")
                .isAnsweredByCallError("c1", CallErrorCode.INTERNAL_ERROR);
        assertThatDecoding(codec.withSupportedActions(Set.of()), "[2,\"c1\",\"Ping\",{}]")
                .isAnsweredByCallError("c1", CallErrorCode.NOT_SUPPORTED);
        assertThatDecoding(V201, text).isAnsweredByCallError("c1", CallErrorCode.TYPE_CONSTRAINT_VIOLATION);
    }

    @Test
    void answersAsOthersDo() {
        assertThat(CallErrorTable.MOBILITYHOUSE.codeOf(ViolationKind.REQUIRED)).isEqualTo(CallErrorCode.PROTOCOL_ERROR);
        assertThat(CallErrorTable.OCPP_RPC.textOf(CallErrorTable.OCPP_RPC.codeOf(ViolationKind.TOO_FEW)))
                .isEqualTo("OccurenceConstraintViolation");
        assertThat(CallErrorTable.LIBOCPP.textOf(CallErrorTable.LIBOCPP.codeOf(ViolationKind.ENUM)))
                .isEqualTo("FormationViolation");
        assertThat(CallErrorTable.STANDARD.textOf(CallErrorCode.FORMAT_VIOLATION))
                .isEqualTo("FormatViolation");
    }

    @Test
    void answersAnActionThatIsNotHandledAsItIsTold() {
        Violation unhandled = ActionFaults.notHandled("Reset");

        assertThat(CallErrorTable.STANDARD.codeOf(unhandled)).isEqualTo(CallErrorCode.NOT_SUPPORTED);
        assertThat(CallErrorTable.MOBILITYHOUSE.codeOf(unhandled)).isEqualTo(CallErrorCode.NOT_IMPLEMENTED);
        assertThat(CallErrorTable.MOBILITYHOUSE.codeOf(ViolationKind.ACTION)).isEqualTo(CallErrorCode.NOT_SUPPORTED);
    }
}
