// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.json.Limits;
import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the faults of one message in document order, up to a limit. Not thread-safe. */
public final class ViolationLog {

    private static final Violation BUDGET_SPENT =
            new Violation("", ViolationKind.LIMIT, "more faults than are told apart in a document of this length");

    private static final Mark NOTHING = new Mark(0, 0, 0);

    private final int limit;
    private final Tolerance tolerance;
    private final String message;
    private final ReportBudget budget;
    private final boolean isOfWriting;
    private List<Violation> refused = List.of();
    private List<Violation> tolerated = List.of();
    private boolean truncated;
    private PassedOn passedOn = PassedOn.NOTHING;
    private EarlierNames earlierNames = EarlierNames.NONE;
    private @Nullable List<Violation> notices;
    /** How many objects were given up because a required value could not be decoded. */
    private int incomplete;

    /** The mark made last, which serves until something is added. */
    private Mark last = NOTHING;

    /**
     * An empty log of anything.
     *
     * @param limit how many faults are kept that are refused
     * @param tolerance which faults are let pass
     */
    public ViolationLog(int limit, Tolerance tolerance) {
        this(limit, tolerance, "", ReportBudget.unlimited(), false);
    }

    private ViolationLog(int limit, Tolerance tolerance, String message, ReportBudget budget, boolean isOfWriting) {
        this.limit = limit;
        this.tolerance = tolerance;
        this.message = message;
        this.budget = budget;
        this.isOfWriting = isOfWriting;
    }

    /**
     * An empty log of what is read.
     *
     * @param message what is read, as the tolerance knows it
     * @param limits how many faults are kept that are refused; of what is let pass all are kept, as long as the budget
     *     lasts
     * @param tolerance which faults are let pass
     * @param budget what may be spent on the faults of the document; the logs of its parts share it
     * @return the log
     */
    public static ViolationLog ofReading(String message, Limits limits, Tolerance tolerance, ReportBudget budget) {
        return new ViolationLog(limits.maxViolations(), tolerance, message, budget, false);
    }

    /**
     * An empty log of what is written. What cannot be written at all never passes; a longer text or a number out of
     * range can.
     *
     * @param message what is written, as the tolerance knows it
     * @param limits how many faults are kept that are refused
     * @param tolerance which faults are let pass
     * @return the log
     */
    public static ViolationLog ofWriting(String message, Limits limits, Tolerance tolerance) {
        return new ViolationLog(limits.maxViolations(), tolerance, message, ReportBudget.unlimited(), true);
    }

    /**
     * This log, which also takes down what is no fault but worth knowing.
     *
     * @param list where it goes, up to as many as are kept of faults; null for nowhere
     * @return this
     */
    public ViolationLog noticing(@Nullable List<Violation> list) {
        notices = list;
        return this;
    }

    /**
     * This log of a protocol that called things otherwise before.
     *
     * @param names what it called them
     * @return this
     */
    public ViolationLog knowing(EarlierNames names) {
        earlierNames = names;
        return this;
    }

    /** Whether an unknown property is the earlier name of one that is missing. */
    boolean isEarlierName(String path, Set<String> missing) {
        return !missing.isEmpty() && earlierNames.standsForMore(message, path, missing);
    }

    boolean isNoticing() {
        return notices != null && notices.size() < limit && !budget.isSpent();
    }

    void notice(Violation notice) {
        if (notices != null) {
            budget.spend(notice);
            notices.add(notice);
        }
    }

    /**
     * This log of what is written, of which some texts are written as they came.
     *
     * @param texts that no enumeration knows
     * @return this
     */
    public ViolationLog passingOn(PassedOn texts) {
        passedOn = texts;
        return this;
    }

    /** The text that is passed on at a path; null where there is none. */
    @Nullable
    String passedOnAt(String path) {
        return passedOn.at(path);
    }

    /** Whether any text is passed on. */
    boolean passesOn() {
        return passedOn != PassedOn.NOTHING;
    }

    /**
     * Adds a fault. The tolerance is asked about one that names a remedy, and of what is written about any that can be.
     *
     * @param violation the fault
     * @return true when the fault is refused, false when it is let pass
     */
    public boolean add(Violation violation) {
        if (violation.remedy() != null) {
            return !offer(violation) && refuse(violation);
        }
        boolean passes =
                isOfWriting && isWritten(violation.kind()) && offer(violation.remedied(Remedy.KEEP, null, null));
        return !passes && refuse(violation);
    }

    /**
     * Adds a fault if it is let pass.
     *
     * @param violation the fault with the remedy that is offered
     * @return true when it is let pass, false when nothing was added
     */
    boolean offer(Violation violation) {
        boolean passes = !isStrict() && CallerException.run(() -> tolerance.tolerates(message, violation));
        if (passes) {
            budget.spend(violation);
            tolerated = grown(tolerated);
            tolerated.add(violation);
        }
        return passes;
    }

    /**
     * Adds a fault that nothing makes good.
     *
     * @return true, for it is refused
     */
    boolean refuse(Violation violation) {
        budget.spend(violation);
        if (refused.size() == limit) {
            truncated = true;
        } else {
            refused = grown(refused);
            refused.add(violation.refused());
        }
        return true;
    }

    /**
     * Tells more of a fault that was let pass before what it is about was read.
     *
     * @param mark made just before it was let pass
     * @param found what was found
     * @param instead what was read in its place
     */
    void tell(Mark mark, @Nullable String found, @Nullable String instead) {
        Violation told = tolerated.get(mark.tolerated);
        Violation telling = told.remedied(Remedy.REPAIR, found, instead);
        tolerated.set(mark.tolerated, telling);
        budget.spend(telling);
    }

    /** Whether no fault can be told of any more, whatever is taken back. */
    boolean isSpent() {
        return budget.isSpent();
    }

    /** Whether every fault is refused, so that nobody needs to work out a remedy. */
    boolean isStrict() {
        return tolerance == Tolerance.STRICT;
    }

    /** The tolerance, for what it says beside its decisions. */
    Tolerance tolerance() {
        return tolerance;
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
            refused = grown(List.of(BUDGET_SPENT));
        }
        return true;
    }

    /** Notes that a required value could not be decoded, which nothing makes good. */
    public void addIncomplete() {
        incomplete++;
    }

    /** How far the log has come, to take back what is added after. */
    Mark mark() {
        Mark known = last;
        if (known.refused != refused.size() || known.tolerated != tolerated.size() || known.incomplete != incomplete) {
            known = new Mark(refused.size(), tolerated.size(), incomplete);
            last = known;
        }
        return known;
    }

    /** Whether anything was refused since. */
    boolean isRefusedSince(Mark mark) {
        return refused.size() > mark.refused || incomplete > mark.incomplete;
    }

    /**
     * The first fault that was refused since; null where nothing can be taken back, because the report is full or the
     * budget spent.
     */
    @Nullable
    Violation firstSince(Mark mark) {
        boolean isWhole = refused.size() < limit && !budget.isSpent();
        return isWhole && refused.size() > mark.refused ? refused.get(mark.refused) : null;
    }

    /**
     * Takes back what was refused and let pass since, for what it is in is left out, and tells that instead. Nothing is
     * taken back where the budget is spent, since then the message is refused.
     *
     * @param whole what is left out; it was let pass last
     */
    void forgive(Mark mark, Violation whole) {
        if (!budget.isSpent()) {
            revert(mark);
            tolerated = grown(tolerated);
            tolerated.add(whole);
        }
    }

    /** Takes back everything since. */
    void revert(Mark mark) {
        if (!budget.isSpent()) {
            cut(refused, mark.refused);
            incomplete = mark.incomplete;
        }
        cut(tolerated, mark.tolerated);
    }

    /**
     * Whether the message stands: nothing refused and nothing required missing.
     *
     * @return true when the message is valid, perhaps with tolerated faults
     */
    public boolean isClean() {
        return refused.isEmpty() && incomplete == 0;
    }

    /**
     * The faults that make the message invalid.
     *
     * @return the faults in document order, empty when {@link #isClean()}
     */
    public List<Violation> refused() {
        if (!refused.isEmpty() || incomplete == 0) {
            return List.copyOf(refused);
        }
        // A fault that was let pass has left a required value undecoded: then it is what refuses the message.
        List<Violation> reasons = tolerated.stream()
                .filter(violation -> mayLeaveUndecoded(violation.kind()))
                .toList();
        return (reasons.isEmpty() ? tolerated : reasons)
                .stream().map(Violation::refused).toList();
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

    private static List<Violation> grown(List<Violation> list) {
        return list instanceof ArrayList ? list : new ArrayList<>(list);
    }

    private static void cut(List<Violation> list, int size) {
        for (int i = list.size() - 1; i >= size; i--) {
            list.remove(i);
        }
    }

    /**
     * How far a log had come.
     *
     * @param refused how many faults were refused
     * @param tolerated how many were let pass
     * @param incomplete how many objects were given up
     */
    record Mark(int refused, int tolerated, int incomplete) {}
}
