// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import io.evwire.core.violation.Violation;
import io.evwire.ocpp.transaction.TransactionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What a session remembers of the transactions on its connection. */
final class SessionTransactions {

    /** More than a station has EVSEs and queued transactions; the peer chooses the ids, so there must be a bound. */
    private static final int MAX_TRANSACTIONS = 1_000;

    /** More events than other transactions tell of between two of one. */
    private static final int MAX_MISSING = 256;

    private final Map<String, TransactionMemory> transactions = new LinkedHashMap<>(16, 0.75f, true);
    private long refused;

    /** Notes that a TransactionEvent was refused unread: its number will be missing. */
    void addRefused() {
        refused++;
    }

    /**
     * What rules find in an event, which is then remembered. A repetition is answered as the event was, so that a
     * station which repeats it gets the same answer each time.
     */
    List<Violation> check(TransactionEvent event, Function<EventOfSession, List<Violation>> rules) {
        // An identifierString has no letter case.
        String key = event.transactionId().toLowerCase(Locale.ROOT);
        TransactionMemory memory = transactions.computeIfAbsent(key, id -> new TransactionMemory());
        if (transactions.size() > MAX_TRANSACTIONS) {
            transactions.remove(transactions.keySet().iterator().next());
        }
        Seen now = Seen.of(event);
        Seen same = memory.seen(event.seqNo());
        if (same != null && now.isRepetitionOf(same)) {
            return same.violations();
        }
        List<Violation> violations = rules.apply(new EventOfSession(
                event,
                now,
                memory,
                refused,
                () -> continuesCounter(event.seqNo(), memory),
                () -> isMissingElsewhere(event.seqNo(), memory)));
        memory.add(event, now.with(violations), refused);
        return violations;
    }

    private boolean isMissingElsewhere(int seqNo, TransactionMemory own) {
        int highest = Objects.requireNonNullElse(own.highest(), seqNo);
        List<TransactionMemory> others = transactions.values().stream()
                .filter(other -> other != own && other.mayShareCounter(own))
                .toList();
        return (long) seqNo - highest <= MAX_MISSING
                && IntStream.range(highest + 1, seqNo)
                        .allMatch(missing -> others.stream().anyMatch(other -> other.seen(missing) != null));
    }

    private boolean continuesCounter(int seqNo, TransactionMemory own) {
        return transactions.values().stream().anyMatch(other -> {
            Integer last = other.highest();
            return other != own && last != null && last == seqNo - 1;
        });
    }
}
