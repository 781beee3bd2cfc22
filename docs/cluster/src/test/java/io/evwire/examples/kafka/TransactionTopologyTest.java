// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.ocpp.v21.datatype.Transaction;
import io.evwire.ocpp.v21.enumeration.ChargingStateEnum;
import io.evwire.ocpp.v21.enumeration.TransactionEventEnum;
import io.evwire.ocpp.v21.enumeration.TriggerReasonEnum;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import io.evwire.ocpp.v21.transaction.TransactionView;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionTopologyTest {

    @TempDir
    private Path folder;

    private TopologyTestDriver driver;
    private TestInputTopic<String, TransactionEventRequest> events;
    private TestOutputTopic<String, TransactionView> transactions;

    @BeforeEach
    void start() {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        driver = new TopologyTestDriver(TransactionTopology.topology(), properties);
        events = driver.createInputTopic(
                TransactionTopology.EVENTS,
                Serdes.String().serializer(),
                TransactionTopology.events().serializer());
        transactions = driver.createOutputTopic(
                TransactionTopology.TRANSACTIONS,
                Serdes.String().deserializer(),
                TransactionTopology.transactions().deserializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    private static TransactionEventRequest event(
            String transaction, int seqNo, TransactionEventEnum type, ChargingStateEnum state) {
        return TransactionEventRequest.builder()
                .eventType(type)
                .timestamp(OffsetDateTime.parse("2026-05-11T17:02:10Z").plusMinutes(seqNo))
                .triggerReason(TriggerReasonEnum.CHARGING_STATE_CHANGED)
                .seqNo(seqNo)
                .transactionInfo(Transaction.builder()
                        .transactionId(transaction)
                        .chargingState(state)
                        .build())
                .build();
    }

    @Test
    void foldsTheEventsOfEachStationIntoTheirTransactions() {
        TransactionEventRequest started = event("t-1", 0, TransactionEventEnum.STARTED, ChargingStateEnum.EV_CONNECTED);
        TransactionEventRequest charging = event("t-1", 1, TransactionEventEnum.UPDATED, ChargingStateEnum.CHARGING);
        TransactionEventRequest ended = event("t-1", 2, TransactionEventEnum.ENDED, ChargingStateEnum.IDLE);
        events.pipeInput("CS-1", started);
        // The same id at another station, the end before the middle, and a repetition.
        events.pipeInput("CS-2", started);
        events.pipeInput("CS-1", ended);
        events.pipeInput("CS-1", charging);
        events.pipeInput("CS-1", ended);

        Map<String, TransactionView> last = transactions.readKeyValuesToMap();
        TransactionView expected =
                TransactionView.of("t-1").with(started).with(charging).with(ended);
        assertThat(last).containsOnlyKeys("CS-1/t-1", "CS-2/t-1").containsEntry("CS-1/t-1", expected);
        assertThat(last.get("CS-1/t-1").chargingState()).isEqualTo(ChargingStateEnum.IDLE);
        assertThat(last.get("CS-1/t-1").sequence().gaps()).isEmpty();
        assertThat(driver.getKeyValueStore(TransactionTopology.STORE).get("CS-1/t-1"))
                .isEqualTo(expected);
    }

    @Test
    void refusesBytesThatAreNoEventAndNoTransaction() {
        byte[] other = "{\"eventType\":\"Begun\"}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> TransactionTopology.events().deserializer().deserialize("t", other))
                .hasMessageContaining("/eventType");
        assertThatThrownBy(
                        () -> TransactionTopology.transactions().deserializer().deserialize("t", other))
                .hasMessageContaining("eventType");
    }
}
