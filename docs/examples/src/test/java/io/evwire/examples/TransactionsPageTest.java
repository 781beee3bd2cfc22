package io.evwire.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v201.message.TransactionEventRequest;
import io.evwire.ocpp.v201.message.TransactionEventResponse;
import io.evwire.ocpp.v201.transaction.TransactionView;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransactionsPageTest {

    private static final String PAGE = "docs/transactions.md";

    @Test
    void showsCodeThatIsCompiled() throws IOException {
        String source = Documentation.read("docs/examples/src/main/java/io/evwire/examples/FollowedTransactions.java");
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

    private static TransactionEventRequest event(String type, int seqNo) {
        Call call = (Call) Ocpp201.codec()
                .decode("[2,\"m\",\"TransactionEvent\",{\"eventType\":\"" + type + "\",\"timestamp\":"
                        + "\"2026-05-11T17:02:10Z\",\"triggerReason\":\"CablePluggedIn\",\"seqNo\":" + seqNo
                        + ",\"transactionInfo\":{\"transactionId\":\"t-1\"}}]")
                .orThrow();
        return (TransactionEventRequest) call.payload();
    }
}
