// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusCodeTest {

    @Test
    void knowsEveryCodeOfTheStandard() {
        assertThat(StatusCode.standard())
                .extracting(StatusCode::value)
                .containsExactly(1000, 2000, 2001, 2002, 2003, 2004, 3000, 3001, 3002, 3003, 4000, 4001, 4002, 4003);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, SUCCESS, 1000, false",
        "1001, SUCCESS, 1000, false",
        "1900, SUCCESS, 1900, true",
        "1999, SUCCESS, 1999, true",
        "2004, CLIENT_ERROR, 2004, false",
        "2005, CLIENT_ERROR, 2000, false",
        "2899, CLIENT_ERROR, 2000, false",
        "2900, CLIENT_ERROR, 2900, true",
        "3042, SERVER_ERROR, 3000, false",
        "3999, SERVER_ERROR, 3999, true",
        "4003, HUB_ERROR, 4003, false",
        "4004, HUB_ERROR, 4000, false",
        "999, UNDEFINED, 999, false",
        "5000, UNDEFINED, 5000, false",
        "-1, UNDEFINED, -1, false"
    })
    void isTreatedByItsThousand(int value, StatusClass statusClass, int meaning, boolean isCustom) {
        StatusCode code = new StatusCode(value);
        assertThat(code.statusClass()).isEqualTo(statusClass);
        assertThat(code.meaning().value()).isEqualTo(meaning);
        assertThat(code.isCustom()).isEqualTo(isCustom);
        assertThat(code.isSuccess()).isEqualTo(statusClass == StatusClass.SUCCESS);
    }

    @Test
    void answersViolationsByTheirKindUnlessTheyNameACode() {
        Violation missing = new Violation("/last_updated", ViolationKind.REQUIRED, "required");
        Violation rule = new Violation("", ViolationKind.RULE, "too little", StatusCode.NOT_ENOUGH_INFORMATION);
        Violation noJson = new Violation("", ViolationKind.FRAME, "not JSON");
        assertThat(StatusTable.STANDARD.codeOf(List.of(missing))).isEqualTo(StatusCode.INVALID_PARAMETERS);
        assertThat(StatusTable.STANDARD.codeOf(List.of(missing, rule, missing)))
                .isEqualTo(StatusCode.NOT_ENOUGH_INFORMATION);
        assertThat(StatusTable.STANDARD.codeOf(List.of(noJson))).isEqualTo(StatusCode.CLIENT_ERROR);
        assertThat(StatusTable.STANDARD.httpStatusOf(List.of(noJson))).isEqualTo(400);
        assertThat(StatusTable.STANDARD.httpStatusOf(List.of(missing))).isEqualTo(200);
    }

    @Test
    void refusesACodeOfAnotherProtocol() {
        Violation ofOcpp = new Violation("", ViolationKind.RULE, "", () -> "NotSupported");

        assertThatThrownBy(() -> StatusTable.STANDARD.codeOf(ofOcpp))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("NotSupported", "use the table of that protocol");
    }

    @Test
    void canBeReplacedInTheTable() {
        StatusTable table = StatusTable.STANDARD.with(ViolationKind.REQUIRED, StatusCode.NOT_ENOUGH_INFORMATION);
        assertThat(table.codeOf(ViolationKind.REQUIRED)).isEqualTo(StatusCode.NOT_ENOUGH_INFORMATION);
        assertThat(StatusTable.STANDARD.codeOf(ViolationKind.REQUIRED)).isEqualTo(StatusCode.INVALID_PARAMETERS);
    }
}
