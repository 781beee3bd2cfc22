package io.evwire.ocpp.rule;

import io.evwire.core.violation.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a session remembers of one transaction. */
final class TransactionMemory {

    /** Older events can no longer be told from repetitions; a repetition comes soon. */
    private static final int MAX_EVENTS = 64;

    private final Map<Integer, Seen> events = new LinkedHashMap<>();
    private @Nullable Integer startedAt;
    private @Nullable Integer endedAt;
    private @Nullable Integer lowest;
    private @Nullable Integer highest;
    private boolean isHighestOffline;
    private long refusedBefore;
    private boolean hasIdToken;
    private boolean hasConnector;
    private boolean hasRemoteStart;

    /** What was found in an earlier event, and how to recognize it. */
    record Seen(long fingerprint, boolean isOffline, List<Violation> violations) {

        boolean hasContentOf(TransactionEventView event) {
            return fingerprint == fingerprintOf(event);
        }
    }

    /** Stands for the event itself, which a peer could make large. */
    private static long fingerprintOf(TransactionEventView event) {
        Object content = event.content();
        return ((long) content.hashCode() << Integer.SIZE) ^ content.toString().hashCode();
    }

    /** The earlier event of this number, or null when there was none or it is forgotten. */
    @Nullable
    Seen seen(int seqNo) {
        return events.get(seqNo);
    }

    /** The number of the Started event, where it was accepted. */
    @Nullable
    Integer startedAt() {
        return startedAt;
    }

    /** The number of the Ended event, where it was accepted. */
    @Nullable
    Integer endedAt() {
        return endedAt;
    }

    /** The lowest number of an accepted event. */
    @Nullable
    Integer lowest() {
        return lowest;
    }

    /** The highest number, accepted or not. */
    @Nullable
    Integer highest() {
        return highest;
    }

    boolean isHighestOffline() {
        return isHighestOffline;
    }

    /** How many TransactionEvents of the connection were refused when the highest number came. */
    long refusedBefore() {
        return refusedBefore;
    }

    boolean hasIdToken() {
        return hasIdToken;
    }

    boolean hasConnector() {
        return hasConnector;
    }

    boolean hasRemoteStart() {
        return hasRemoteStart;
    }

    void add(TransactionEventView event, List<Violation> violations, long refused) {
        int seqNo = event.seqNo();
        Seen same = events.get(seqNo);
        boolean isAccepted = same != null && same.violations().isEmpty();
        // What was accepted stays what others of its number are held against.
        if (!isAccepted || violations.isEmpty()) {
            events.remove(seqNo);
            events.put(seqNo, new Seen(fingerprintOf(event), event.isOffline(), violations));
        }
        if (events.size() > MAX_EVENTS) {
            events.remove(events.keySet().iterator().next());
        }
        if (highest == null || seqNo >= highest) {
            highest = seqNo;
            isHighestOffline = event.isOffline();
            refusedBefore = refused;
        }
        if (violations.isEmpty()) {
            addAccepted(event);
        }
    }

    private void addAccepted(TransactionEventView event) {
        int seqNo = event.seqNo();
        if (event.eventType().equals("Started")) {
            startedAt = seqNo;
        }
        if (event.eventType().equals("Ended")) {
            endedAt = seqNo;
        }
        if (lowest == null || seqNo < lowest) {
            lowest = seqNo;
        }
        hasIdToken |= event.hasIdToken();
        hasConnector |= event.connectorId() != null;
        hasRemoteStart |= event.remoteStartId() != null;
    }
}
