// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.transaction;

import static io.evwire.ocpp.v21.transaction.Events.cost;
import static io.evwire.ocpp.v21.transaction.Events.ended;
import static io.evwire.ocpp.v21.transaction.Events.limited;
import static io.evwire.ocpp.v21.transaction.Events.started;
import static io.evwire.ocpp.v21.transaction.Events.updated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.transaction.StoredTransaction;
import io.evwire.ocpp.v21.enumeration.TriggerReasonEnum;
import io.evwire.ocpp.v21.message.TransactionEventResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredTransactionTest {

    private static final TransactionView VIEW = view();

    private static TransactionView view() {
        TransactionEventResponse answer = TransactionEventResponse.builder()
                .transactionLimit(cost("25.0"))
                .build();
        TransactionView view = TransactionView.of(Events.ID).with(started(), answer);
        view = view.with(limited(updated(1, TriggerReasonEnum.LIMIT_SET), cost("25.0")));
        for (int i = 2; i < 40; i++) {
            view = view.with(updated(i));
        }
        return view.withRefused(40).with(updated(41)).with(ended(41));
    }

    @Test
    void isShortAndNamesItsFormat() {
        assertThat(VIEW.toJson())
                .startsWith(
                        "{\"format\":\"evwire.transaction/1\",\"ocpp\":\"2.1\",\"transactionId\":\"AB1234\","
                                + "\"sequence\":{\"come\":[[0,39,0],[41,41,0]],\"refused\":[[40,40,0]],\"conflicts\":[[41,41,0]],")
                .endsWith(
                        "\"limits\":{\"upTo\":24,\"states\":[{\"kind\":\"maxCost\",\"reported\":25.0,"
                                + "\"requested\":25.0,\"confirmation\":\"CONFIRMED\",\"isReached\":false,\"isExceeded\":false}]}}");
        assertThat(VIEW.toJson().length()).isLessThan(5_000);
    }

    @Test
    void isReadWhateverItsTransactionIsCalled() {
        TransactionView named = TransactionView.of("\"\\\n\ud83d\ude97");

        assertThat(TransactionView.fromJson(named.toJson()).orThrow()).isEqualTo(named);
    }

    @ParameterizedTest(name = "{0} -> {1}: {3} at {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "{\"format; [\"format; ''; FRAME",
                "evwire.transaction/1; evwire.transaction/2; /format; ENUM",
                "\"ocpp\":\"2.1\"; \"ocpp\":\"2.0.1\"; /ocpp; ENUM",
                "\"ocpp\":\"2.1\"; \"ocpp\":21; /ocpp; TYPE",
                "\"ocpp\":; \"opcc\":; ''; UNKNOWN_PROPERTY",
                "\"ocpp\":\"2.1\",; ''; /ocpp; REQUIRED",
                "\"ocpp\":\"2.1\"; \"ocpp\":\"2.1\",\"ocpp\":\"2.1\"; /ocpp; DUPLICATE_PROPERTY",
                "\"ocpp\":\"2.1\"; \"ocpp\":null; /ocpp; TYPE",
                "[0,39,0]; [0,39]; /sequence/come/0; TOO_FEW",
                "[0,39,0]; [0,39,0,0]; /sequence/come/0; TOO_MANY",
                "[0,39,0]; [0,39,4]; /sequence/come/0; RANGE",
                "[0,39,0]; [39,0,0]; /sequence/come/0; RANGE",
                "[0,39,0]; [0,40,0]; /sequence/come/1; RANGE",
                "[0,39,0]; [0,39.5,0]; /sequence/come/0/1; RANGE",
                "[0,39,0]; [0,3e9,0]; /sequence/come/0/1; LIMIT",
                "[0,39,0]; [5,39,0]; /told/0; RANGE",
                "\"olderGaps\":0; \"olderGaps\":-1; /sequence/olderGaps; RANGE",
                "\"isHighestEnded\":false; \"isHighestEnded\":0; /sequence/isHighestEnded; TYPE",
                "\"eventType\":\"Ended\"; \"eventType\":\"Over\"; /recent/15/events/0/eventType; ENUM",
                "\"seqNo\":25; \"seqNo\":26; /recent/1; RANGE",
                "\"transactionId\":\"AB1234\"; \"transactionId\":\"CD\"; /recent/0/events/0/transactionInfo/transactionId; RANGE",
                "\"kind\":\"maxCost\"; \"kind\":\"maxNoise\"; /limits/states/0/kind; ENUM",
                "\"requested\":25.0,; ''; /limits/states/0; REQUIRED",
            })
    void isRefusedWithTheFaultAndItsPlace(String before, String after, String path, ViolationKind kind) {
        String damaged = VIEW.toJson().replaceFirst(Pattern.quote(before), after);

        assertThat(TransactionView.fromJson(damaged))
                .isInstanceOfSatisfying(StoredTransaction.Invalid.class, invalid -> {
                    Violation first = (Violation) invalid.violations().get(0);
                    assertThat(first.path()).isEqualTo(path);
                    assertThat(first.kind()).isEqualTo(kind);
                });
    }

    @Test
    void isRefusedWhenItIsNoDocument() {
        for (String text : List.of("", "1", "null", "[]", "\"\"", "{}", "{} {}", "[".repeat(100_000))) {
            assertThat(TransactionView.fromJson(text)).as(text).isInstanceOf(StoredTransaction.Invalid.class);
        }
        assertThat(TransactionView.fromJson(" ".repeat(40_000_000)))
                .isInstanceOfSatisfying(
                        StoredTransaction.Invalid.class,
                        invalid -> assertThat(invalid.violations().toString()).contains("LIMIT"));
        assertThatIllegalStateException()
                .isThrownBy(() -> TransactionView.fromJson("{}").orThrow())
                .withMessageContaining("/format: required");
    }
}
