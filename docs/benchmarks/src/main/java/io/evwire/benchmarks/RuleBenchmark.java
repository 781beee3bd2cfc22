// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.core.violation.Violation;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rule.RuleSession;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v201.enumeration.TransactionEventEnum;
import io.evwire.ocpp.v201.enumeration.TriggerReasonEnum;
import io.evwire.ocpp.v201.message.TransactionEventRequest;
import io.evwire.ocpp.v201.transaction.TransactionView;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What decoded TransactionEvents cost afterwards: the rules of a connection, and the view of a transaction. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp first.
public class RuleBenchmark {

    private static final int EVENTS = 5_000;

    /** Which message: a TransactionEvent. */
    @Param("transaction-event")
    public String message;

    private final List<Call> events = new ArrayList<>();
    private TransactionView first;
    private TransactionView afterMany;
    private RuleSession session;
    private int next;

    /** Makes the events of one transaction, which break no rule. */
    @Setup
    public void setUp() {
        TransactionEventRequest updated =
                (TransactionEventRequest) Message.named(message).call().payload();
        OffsetDateTime start = updated.timestamp().minusHours(1);
        for (int number = 0; number < EVENTS; number++) {
            TransactionEventRequest.Builder event =
                    updated.toBuilder().seqNo(number).timestamp(start.plusSeconds(number));
            if (number == 0) {
                event.eventType(TransactionEventEnum.STARTED)
                        .triggerReason(TriggerReasonEnum.CABLE_PLUGGED_IN)
                        .meterValue(List.of());
            }
            events.add(new Call("event-" + number, event.build()));
        }
        afterMany =
                TransactionView.of(updated.transactionInfo().transactionId()).with(event(0));
        first = afterMany;
        for (int number = 1; number < EVENTS - 1; number++) {
            afterMany = afterMany.with(event(number));
        }
        for (int number = 0; number < EVENTS; number++) {
            List<Violation> broken = rules();
            if (!broken.isEmpty()) {
                throw new IllegalStateException("event " + number + " breaks rules: " + broken);
            }
        }
    }

    /** The next event of the connection; after the 5,000th begins another connection. */
    @Benchmark
    public List<Violation> rules() {
        if (next % EVENTS == 0) {
            session = Ocpp201.rules().session();
            next = 0;
        }
        return session.violations(events.get(next++));
    }

    /** The view of a transaction, with its second event. */
    @Benchmark
    public TransactionView viewOfSecondEvent() {
        return first.with(event(1));
    }

    /** The view of a transaction, with its last event, the 5,000th. */
    @Benchmark
    public TransactionView viewOfLastEvent() {
        return afterMany.with(event(EVENTS - 1));
    }

    private TransactionEventRequest event(int number) {
        return (TransactionEventRequest) events.get(number).payload();
    }
}
