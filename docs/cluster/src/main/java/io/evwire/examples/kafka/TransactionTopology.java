// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.kafka;

import io.evwire.ocpp.rpc.DecodedPayload;
import io.evwire.ocpp.rpc.PayloadCodec;
import io.evwire.ocpp.transaction.StoredTransaction;
import io.evwire.ocpp.v21.Ocpp21;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import io.evwire.ocpp.v21.transaction.TransactionView;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Folds the TransactionEvents of all stations into transactions. In: by the identity of the station, an event; out: by
 * station and transaction, what is known of it. Events may be repeated, come late and in another order: the view is the
 * same. What is known is in the engine's store, and its topic.
 */
public final class TransactionTopology {

    /** The topic of events, by the identity of the station. */
    public static final String EVENTS = "ocpp-transaction-events";

    /** The topic of transactions, by station and transaction. */
    public static final String TRANSACTIONS = "ocpp-transactions";

    /** The name of the store. */
    public static final String STORE = "transactions";

    private TransactionTopology() {}

    /**
     * The topology.
     *
     * @return to be run by {@code new KafkaStreams(topology(), properties)}
     */
    public static Topology topology() {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(EVENTS, Consumed.with(Serdes.String(), events()))
                .groupBy(
                        (station, event) ->
                                station + "/" + event.transactionInfo().transactionId(),
                        Grouped.with(Serdes.String(), events()))
                .aggregate(
                        () -> null,
                        (key, event, before) -> before == null
                                ? TransactionView.of(event.transactionInfo().transactionId())
                                        .with(event)
                                : before.with(event),
                        Materialized.<String, TransactionView, KeyValueStore<Bytes, byte[]>>as(STORE)
                                .withKeySerde(Serdes.String())
                                .withValueSerde(transactions()))
                .toStream()
                .to(TRANSACTIONS, Produced.with(Serdes.String(), transactions()));
        return builder.build();
    }

    /**
     * Events as bytes, by the codec of their payload.
     *
     * @return refuses what breaks the schema
     */
    public static Serde<TransactionEventRequest> events() {
        PayloadCodec<TransactionEventRequest> codec = Ocpp21.codec().payload(TransactionEventRequest.class);
        return Serdes.serdeFrom((topic, event) -> event == null ? null : codec.encodeToBytes(event), (topic, bytes) -> {
            if (bytes == null) {
                return null;
            }
            DecodedPayload<TransactionEventRequest> decoded = codec.decode(bytes);
            if (decoded instanceof DecodedPayload.Valid<TransactionEventRequest> valid) {
                return valid.payload();
            }
            throw new SerializationException(
                    ((DecodedPayload.Invalid<?>) decoded).violations().get(0).inWords());
        });
    }

    /**
     * Transactions as bytes, in their stored form.
     *
     * @return refuses what is none
     */
    public static Serde<TransactionView> transactions() {
        return Serdes.serdeFrom(
                (topic, view) -> view == null ? null : view.toJson().getBytes(StandardCharsets.UTF_8),
                (topic, bytes) -> bytes == null ? null : transaction(new String(bytes, StandardCharsets.UTF_8)));
    }

    private static TransactionView transaction(String json) {
        return TransactionView.fromJson(json).match(StoredTransaction.Valid::transaction, invalid -> {
            throw new SerializationException(invalid.violations().get(0).inWords());
        });
    }
}
