// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import io.evwire.ocpp.rpc.OcppPayload;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the state of a transaction as JSON; {@code docs/transactions.md} describes the format. */
final class StateWriter {

    /** The name and the version of the format. */
    static final String FORMAT = "evwire.transaction/1";

    static final int FIRST_OFFLINE = 1;
    static final int LAST_OFFLINE = 2;
    static final int ALL_FLAGS = FIRST_OFFLINE | LAST_OFFLINE;

    private final StringBuilder json = new StringBuilder();

    private StateWriter() {}

    static <E extends OcppPayload, R extends OcppPayload> String write(TransactionState<E, R> state) {
        StateWriter writer = new StateWriter();
        writer.writeState(state);
        if (writer.json.length() > StateTree.MAX_LENGTH) {
            throw new IllegalStateException("the state has " + writer.json.length()
                    + " characters, more than are read again; keep events out of it that are larger than any of OCPP");
        }
        return writer.json.toString();
    }

    private <E extends OcppPayload, R extends OcppPayload> void writeState(TransactionState<E, R> state) {
        TransactionMessages<E, R> messages = state.messages;
        json.append("{\"format\":\"").append(FORMAT).append("\",\"ocpp\":\"").append(messages.version());
        json.append("\",\"transactionId\":");
        text(state.transactionId);
        json.append(",\"sequence\":");
        sequence(state.sequence);
        json.append(",\"recent\":");
        list(state.recent.inOrder(), exchange -> exchange(exchange, messages));
        json.append(",\"told\":");
        list(
                state.settled.tellers(false),
                teller -> teller.events()
                        .forEach(event -> json.append(messages.events().encode(messages.withoutMeterValues(event)))));
        json.append(",\"toldByAnswers\":");
        list(state.settled.tellers(true), teller -> {
            json.append("{\"seqNo\":").append(teller.seqNo());
            answer(teller, messages);
            json.append('}');
        });
        json.append(",\"limits\":");
        limits(state.settled);
        interruption(state.settled.progress().interruptions());
        json.append('}');
    }

    private void interruption(Interruptions interruptions) {
        Interruption last = interruptions.last();
        if (last != null) {
            json.append(",\"interruption\":{\"last\":\"").append(last.name()).append('"');
            json.append(",\"wasForced\":").append(interruptions.wasForced()).append('}');
        }
    }

    private void sequence(EventSequence sequence) {
        json.append("{\"come\":");
        runs(sequence.come);
        json.append(",\"refused\":");
        runs(sequence.refused);
        json.append(",\"conflicts\":");
        runs(sequence.conflicts);
        json.append(",\"isLowestStarted\":").append(sequence.isLowestStarted);
        json.append(",\"isHighestEnded\":").append(sequence.isHighestEnded);
        optional("startedAt", sequence.startedAt);
        optional("endedAt", sequence.endedAt);
        EventSequence.Forgotten forgotten = sequence.forgotten;
        json.append(",\"olderGaps\":").append(forgotten.gaps());
        json.append(",\"olderGapIsSuspicious\":").append(forgotten.isSuspicious());
        json.append(",\"hasOlderConflicts\":").append(forgotten.hasConflicts()).append('}');
    }

    private void runs(@Nullable Run top) {
        List<Run> runs = Run.list(top);
        Collections.reverse(runs);
        list(runs, run -> {
            int flags = (run.isFirstOffline ? FIRST_OFFLINE : 0) + (run.isLastOffline ? LAST_OFFLINE : 0);
            json.append('[')
                    .append(run.first)
                    .append(',')
                    .append(run.last)
                    .append(',')
                    .append(flags)
                    .append(']');
        });
    }

    private <E extends OcppPayload, R extends OcppPayload> void exchange(
            Exchange<E, R> exchange, TransactionMessages<E, R> messages) {
        json.append("{\"events\":");
        // In one order, so that equal states are written alike.
        List<String> events = new ArrayList<>();
        exchange.events().forEach(event -> events.add(messages.events().encode(event)));
        Collections.sort(events);
        list(events, json::append);
        answer(exchange, messages);
        json.append('}');
    }

    private <E extends OcppPayload, R extends OcppPayload> void answer(
            Exchange<E, R> exchange, TransactionMessages<E, R> messages) {
        R answer = exchange.answer();
        if (answer != null) {
            json.append(",\"answer\":").append(messages.answers().encode(answer));
        }
    }

    private void limits(Settled<?, ?> settled) {
        json.append("{\"upTo\":").append(settled.progressUpTo()).append(",\"states\":");
        list(settled.progress().limits().states(), state -> {
            json.append("{\"kind\":\"").append(state.kind().property()).append('"');
            optional("reported", state.reported());
            optional("requested", state.requested());
            Confirmation confirmation = state.confirmation();
            if (confirmation != null) {
                json.append(",\"confirmation\":\"").append(confirmation.name()).append('"');
            }
            json.append(",\"isReached\":").append(state.isReached());
            json.append(",\"isExceeded\":").append(state.isExceeded());
            optional("unechoed", state.unechoed() == 0 ? null : state.unechoed());
            json.append('}');
        });
        json.append('}');
    }

    private void optional(String name, @Nullable Number value) {
        if (value != null) {
            json.append(",\"").append(name).append("\":");
            json.append(value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString());
        }
    }

    private void text(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\\') {
                json.append('\\').append(unit);
            } else if (unit < ' ' || Character.isSurrogate(unit)) {
                json.append(String.format("\\u%04x", (int) unit));
            } else {
                json.append(unit);
            }
        }
        json.append('"');
    }

    private <T> void list(List<T> elements, Consumer<T> write) {
        json.append('[');
        for (int i = 0; i < elements.size(); i++) {
            if (i > 0) {
                json.append(',');
            }
            write.accept(elements.get(i));
        }
        json.append(']');
    }
}
