package io.evwire.ocpp.rule;

import io.evwire.core.violation.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What a session remembers of the transactions on its connection. */
final class TransactionHistory {

    /** More than a station has EVSEs and queued transactions; the peer chooses the ids, so there must be a bound. */
    private static final int MAX_TRANSACTIONS = 1_000;

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
    List<Violation> check(TransactionEventView event, Function<EventOfSession, List<Violation>> rules) {
        // An identifierString has no letter case.
        String key = event.transactionId().toLowerCase(Locale.ROOT);
        TransactionMemory memory = transactions.computeIfAbsent(key, id -> new TransactionMemory());
        if (transactions.size() > MAX_TRANSACTIONS) {
            transactions.remove(transactions.keySet().iterator().next());
        }
        TransactionMemory.Seen same = memory.seen(event.seqNo());
        if (same != null && isRepetition(event, same)) {
            return same.violations();
        }
        List<Violation> violations =
                rules.apply(new EventOfSession(event, memory, refused, continuesCounter(event, memory)));
        memory.add(event, violations, refused);
        return violations;
    }

    private static boolean isRepetition(TransactionEventView event, TransactionMemory.Seen same) {
        boolean isOfflineWithdrawn = same.isOffline() && !event.isOffline();
        return same.hasContentOf(event) && !isOfflineWithdrawn;
    }

    private boolean continuesCounter(TransactionEventView event, TransactionMemory own) {
        return transactions.values().stream().anyMatch(other -> {
            Integer last = other.highest();
            return other != own && last != null && last == event.seqNo() - 1;
        });
    }
}
