// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.transaction.LimitKind;
import io.evwire.ocpp.transaction.SupportedLimits;
import io.evwire.ocpp.v21.Ocpp21;
import io.evwire.ocpp.v21.datatype.TransactionLimit;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import io.evwire.ocpp.v21.message.TransactionEventResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a CSMS writes to follow transactions with a prepaid amount. */
class CsmsExampleTest {

    private final SupportedLimits supported = SupportedLimits.parse("maxCost,maxEnergy");
    private final TransactionLimit prepaid =
            TransactionLimit.builder().maxCost(new BigDecimal("25")).build();
    private final Map<String, TransactionView> transactions = new HashMap<>();

    private TransactionEventResponse answer(TransactionEventRequest event) {
        String id = event.transactionInfo().transactionId();
        TransactionView seen =
                transactions.getOrDefault(id, TransactionView.of(id)).with(event);
        TransactionEventResponse response = TransactionEventResponse.builder()
                .transactionLimit(seen.propose(prepaid, supported).limit())
                .totalCost(seen.limits().isRunningCostOwed(false) ? costSoFar(event) : null)
                .build();
        transactions.put(id, seen.with(event, response));
        return response;
    }

    @Test
    void followsATransactionToItsEnd() {
        assertThat(answer(event("Started", "CablePluggedIn", 0, "")).transactionLimit())
                .isEqualTo(prepaid);
        TransactionEventResponse confirmed =
                answer(event("Updated", "LimitSet", 1, ",\"transactionLimit\":{\"maxCost\":25}"));
        assertThat(confirmed.transactionLimit()).isNull();
        assertThat(confirmed.totalCost()).isEqualByComparingTo("0.50");
        answer(event("Ended", "CostLimitReached", 2, ",\"stoppedReason\":\"LocalOutOfCredit\""));

        TransactionView transaction = transactions.get("t-1");
        assertThat(transaction.sequence().isComplete()).isTrue();
        assertThat(transaction.limits().reached()).containsExactly(LimitKind.COST);
    }

    private static BigDecimal costSoFar(TransactionEventRequest event) {
        return new BigDecimal("0.25").multiply(BigDecimal.valueOf(event.seqNo() + 1L));
    }

    private static TransactionEventRequest event(String type, String reason, int seqNo, String info) {
        Call call = (Call) Ocpp21.codec()
                .decode("[2,\"m\",\"TransactionEvent\",{\"eventType\":\"" + type + "\",\"timestamp\":"
                        + "\"2026-05-11T17:02:10Z\",\"triggerReason\":\"" + reason + "\",\"seqNo\":" + seqNo
                        + ",\"transactionInfo\":{\"transactionId\":\"t-1\"" + info + "}}]")
                .orThrow();
        return (TransactionEventRequest) call.payload();
    }
}
