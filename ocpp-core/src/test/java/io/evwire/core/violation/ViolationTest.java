// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.violation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViolationTest {

    private static final String DETAIL = "at most 3 characters, found 4";

    @Test
    void saysInWordsWhichPartItIsAboutAndWhereInIt() {
        assertThat(new Violation("/idToken/type", ViolationKind.TOO_LONG, DETAIL).inWords())
                .isEqualTo("/idToken/type: " + DETAIL);
        assertThat(Violation.ofHeader("X-Limit", ViolationKind.TOO_LONG, DETAIL).inWords())
                .isEqualTo("header X-Limit: " + DETAIL);
        assertThat(Violation.ofUrl("party_id", ViolationKind.TOO_LONG, DETAIL).inWords())
                .isEqualTo("in the URL, party_id: " + DETAIL);
    }

    @Test
    void isItsDetailAloneWhereItIsAboutAWholePart() {
        for (Place place : Place.values()) {
            assertThat(new Violation(place, "", ViolationKind.FORMAT, DETAIL, null).inWords())
                    .as("%s", place)
                    .isEqualTo(DETAIL);
        }
    }

    @Test
    void keepsEverythingElseInAnotherPlace() {
        ErrorCode code = () -> "NotSupported";
        Violation ofBody = new Violation("/a", ViolationKind.RULE, DETAIL, code);

        assertThat(ofBody.place()).isEqualTo(Place.BODY);
        assertThat(ofBody.in(Place.URL)).isEqualTo(new Violation(Place.URL, "/a", ViolationKind.RULE, DETAIL, code));
        assertThat(Violation.ofFrame(ViolationKind.FRAME, DETAIL))
                .isEqualTo(new Violation(Place.FRAME, "", ViolationKind.FRAME, DETAIL, null));
    }

    @Test
    void showsAllItsComponents() {
        assertThat(new Violation("/a", ViolationKind.RULE, "b", () -> "2001"))
                .hasToString(
                        "Violation[place=BODY, path=/a, kind=RULE, detail=b, errorCode=2001, remedy=null, found=null,"
                                + " instead=null]");
        assertThat(Violation.ofHeader("A", ViolationKind.FORMAT, "b"))
                .hasToString("Violation[place=HEADER, path=A, kind=FORMAT, detail=b, errorCode=null, remedy=null,"
                        + " found=null, instead=null]");
    }
}
