package io.evwire.core.runtime;

import io.evwire.core.json.Limits;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one message in document order, up to a limit. Not thread-safe. */
public final class ViolationLog {

    private static final Violation BUDGET_SPENT =
            new Violation("", ViolationKind.LIMIT, "more faults than are told apart in a document of this length");

    private final int limit;
    private final Tolerance tolerance;
    private final String message;
    private final ReportBudget budget;
    private List<Violation> refused = List.of();
    private List<Violation> tolerated = List.of();
    private boolean truncated;
    private boolean incomplete;

    /**
     * An empty log of anything.
     *
     * @param limit how many faults are kept of each sort, refused and tolerated
     * @param tolerance which faults are let pass
     */
    public ViolationLog(int limit, Tolerance tolerance) {
        this(limit, tolerance, "", ReportBudget.unlimited());
    }

    private ViolationLog(int limit, Tolerance tolerance, String message, ReportBudget budget) {
        this.limit = limit;
        this.tolerance = tolerance;
        this.message = message;
        this.budget = budget;
    }

    /**
     * An empty log of what is read.
     *
     * @param message what is read, as the tolerance knows it
     * @param limits how many faults are kept of each sort, refused and tolerated
     * @param tolerance which faults are let pass
     * @param budget what may be spent on the faults of the document; the logs of its parts share it
     * @return the log
     */
    public static ViolationLog ofReading(String message, Limits limits, Tolerance tolerance, ReportBudget budget) {
        return new ViolationLog(limits.maxViolations(), tolerance, message, budget);
    }

    /**
     * An empty log of what is written. What cannot be written at all never passes; a longer text or a number out of
     * range can.
     *
     * @param message what is written, as the tolerance knows it
     * @param limits how many faults are kept of each sort, refused and tolerated
     * @param tolerance which faults are let pass
     * @return the log
     */
    public static ViolationLog ofWriting(String message, Limits limits, Tolerance tolerance) {
        Tolerance ofWritten = tolerance == Tolerance.NONE
                ? tolerance
                : (of, violation) -> isWritten(violation.kind()) && tolerance.tolerates(of, violation);
        return new ViolationLog(limits.maxViolations(), ofWritten, message, ReportBudget.unlimited());
    }

    /**
     * Adds a fault.
     *
     * @param violation the fault
     * @return true when the fault is refused, false when it is let pass
     */
    public boolean add(Violation violation) {
        budget.spend(violation);
        if (violation.kind() != ViolationKind.REQUIRED
                && CallerException.run(() -> tolerance.tolerates(message, violation))) {
            tolerated = append(tolerated, violation);
            return false;
        }
        refused = append(refused, violation);
        return true;
    }

    /**
     * Leaves a fault out if the report is full, so that nobody needs to work out where it is. A fault that is left out
     * is refused.
     *
     * @return true when the fault is left out: as many as the report holds are refused already, or the budget is spent
     */
    public boolean leaveOut() {
        if (refused.size() < limit && !budget.isSpent()) {
            return false;
        }
        truncated = true;
        if (refused.isEmpty()) {
            refused = List.of(BUDGET_SPENT);
        }
        return true;
    }

    /** Notes that a required value could not be decoded, which nothing makes good. */
    public void addIncomplete() {
        incomplete = true;
    }

    /**
     * Whether the message stands: nothing refused and nothing required missing.
     *
     * @return true when the message is valid, perhaps with tolerated faults
     */
    public boolean isClean() {
        return refused.isEmpty() && !incomplete;
    }

    /**
     * The faults that make the message invalid.
     *
     * @return the faults in document order, empty when {@link #isClean()}
     */
    public List<Violation> refused() {
        if (!refused.isEmpty() || !incomplete) {
            return List.copyOf(refused);
        }
        // A fault that was let pass has left a required value undecoded: then it is what refuses the message.
        List<Violation> reasons = tolerated.stream()
                .filter(violation -> mayLeaveUndecoded(violation.kind()))
                .toList();
        return reasons.isEmpty() ? List.copyOf(tolerated) : reasons;
    }

    /**
     * The faults let pass.
     *
     * @return the faults in document order
     */
    public List<Violation> tolerated() {
        return List.copyOf(tolerated);
    }

    /**
     * Whether faults beyond the limit were left out.
     *
     * @return true when the report is cut
     */
    public boolean isTruncated() {
        return truncated;
    }

    private static boolean isWritten(ViolationKind kind) {
        return switch (kind) {
            case TOO_LONG, RANGE, TOO_FEW, TOO_MANY -> true;
            default -> false;
        };
    }

    private static boolean mayLeaveUndecoded(ViolationKind kind) {
        return switch (kind) {
            case TYPE, FORMAT, RANGE, LIMIT, PAYLOAD -> true;
            default -> false;
        };
    }

    private List<Violation> append(List<Violation> list, Violation violation) {
        if (list.size() == limit) {
            truncated = true;
            return list;
        }
        List<Violation> grown = list instanceof ArrayList ? list : new ArrayList<>(list);
        grown.add(violation);
        return grown;
    }
}
