// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v201.message.TransactionEventRequest;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * What of a TransactionEvent the measured one holds, as fast JSON libraries like it best: public fields, texts unread.
 */
@NullUnmarked
public final class MutableEvent {

    public String eventType;
    public List<MeterValue> meterValue;
    public String timestamp;
    public String triggerReason;
    public int seqNo;
    public Transaction transactionInfo;
    public Evse evse;

    /** The record that a text of such an event is. */
    static TransactionEventRequest decoded(byte[] utf8) {
        return Ocpp201.codec()
                .payload(TransactionEventRequest.class)
                .decode(utf8)
                .orThrow();
    }

    public static final class Transaction {
        public String transactionId;
        public String chargingState;
    }

    public static final class Evse {
        public int id;
        public Integer connectorId;
    }

    public static final class MeterValue {
        public String timestamp;
        public List<SampledValue> sampledValue;
    }

    public static final class SampledValue {
        public BigDecimal value;
        public String measurand;
        public String phase;
        public String location;
        public Unit unitOfMeasure;
    }

    public static final class Unit {
        public String unit;
    }
}
