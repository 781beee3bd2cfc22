// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.delivery.TransactionOutbox;
import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.Scheduler;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v201.message.TransactionEventRequest;
import io.evwire.ocpp.v201.message.TransactionEventResponse;
import io.evwire.ocpp.v201.transaction.TransactionView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionsPageTest {

    private static final String PAGE = "docs/transactions.md";

    /** Time that does not pass. */
    private static final Scheduler STANDING = (delay, task) -> () -> {};

    @Test
    void showsCodeThatIsCompiled() throws IOException {
        String folder = "docs/examples/src/main/java/io/evwire/examples/";
        String source = Documentation.read(folder + "FollowedTransactions.java")
                + Documentation.read(folder + "DeliveredTransactions.java");
        List<String> shown = Documentation.codeBlocks(PAGE, "java");
        assertThat(shown)
                .hasSizeGreaterThan(3)
                .allSatisfy(block ->
                        assertThat(source.replaceAll("(?m)^ +", "")).contains(block.replaceAll("(?m)^ +", "")));
    }

    @Test
    void showsADocumentThatIsRead() throws IOException {
        String document = Documentation.codeBlocks(PAGE, "json").get(0);
        TransactionView view = TransactionView.fromJson(document).orThrow();

        assertThat(view.sequence().gaps()).hasSize(1);
        assertThat(view.sequence().startedAt()).isZero();
        assertThat(view.answerTo(42)).isNotNull();
    }

    @Test
    void followsATransactionThroughItsStore() {
        FollowedTransactions csms = new FollowedTransactions();
        TransactionEventResponse first = csms.answer(event("Started", 0));
        csms.answer(event("Ended", 2));

        assertThat(csms.answer(event("Started", 0))).isEqualTo(first);
        assertThat(FollowedTransactions.summary(csms.load("t-1")))
                .isEqualTo("2026-05-11T17:02:10Z to 2026-05-11T17:02:10Z, missing [Gap[first=1, last=1,"
                        + " reason=MISSING_ONLINE]], limits {}");
        assertThat(csms.allEvents(event("Ended", 2))).hasSize(1);
    }

    @Test
    void deliversAnEventOfAStationThatWasStoppedAndCountsItOnce(@TempDir Path folder) throws IOException {
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox =
                DeliveredTransactions.offer(folder, STANDING, event("Started", 0));
        List<Integer> handled = new ArrayList<>();
        OcppNode csms = OcppNode.builder(Side.CSMS, STANDING, Ocpp201.protocol())
                .onAsync(TransactionEventRequest.class, DeliveredTransactions.once((event, exchange) -> {
                    handled.add(event.seqNo());
                    return CompletableFuture.completedFuture(
                            TransactionEventResponse.builder().build());
                }))
                .build();
        OcppEndpoint[] ends = new OcppEndpoint[2];
        ends[0] = OcppNode.builder(Side.CHARGING_STATION, STANDING, Ocpp201.protocol())
                .build()
                .connect("ocpp2.0.1", "CSMS", text -> ends[1].receive(text));
        ends[1] = csms.connect("ocpp2.0.1", "CS-1", text -> ends[0].receive(text));
        outbox.connected(ends[0]);
        outbox.offer(event("Started", 0));

        assertThat(outbox.size()).isZero();
        assertThat(handled).containsExactly(0);
    }

    private static TransactionEventRequest event(String type, int seqNo) {
        Call call = (Call) Ocpp201.codec()
                .decode("[2,\"m\",\"TransactionEvent\",{\"eventType\":\"" + type + "\",\"timestamp\":"
                        + "\"2026-05-11T17:02:10Z\",\"triggerReason\":\"CablePluggedIn\",\"seqNo\":" + seqNo
                        + ",\"transactionInfo\":{\"transactionId\":\"t-1\"}}]")
                .orThrow();
        return (TransactionEventRequest) call.payload();
    }
}
