// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that is read leniently: an element with a fault is left out where the list is as good without it, and the list
 * as a whole where too few are left.
 */
final class LenientList<T> {

    private final ExactReader in;
    private final ElementCodec<T> codec;
    private final boolean hasIndependentElements;
    private final ViolationLog.Mark before;
    private final int start;
    private final List<Violation> reasons = new ArrayList<>();

    LenientList(ExactReader in, ElementCodec<T> codec) {
        this.in = in;
        this.codec = codec;
        this.hasIndependentElements =
                in.property != TokenReader.NO_PROPERTY && in.shape.hasIndependentElements(in.property);
        this.before = in.log.mark();
        this.start = in.tokenStart();
        in.enter(before, start, false);
    }

    /** Reads an element; null where there is none, because it was left out or cannot be read. */
    @Nullable
    T read() {
        ViolationLog.Mark mark = in.log.mark();
        int elementStart = in.tokenStart();
        in.property = TokenReader.NO_PROPERTY;
        T element = codec.read(in);
        in.property = TokenReader.NO_PROPERTY;
        if (!in.log.isRefusedSince(mark)) {
            return element;
        }
        Violation reason = in.log.firstSince(mark);
        if (reason == null || !hasIndependentElements || !in.forgive(mark, elementStart, Remedy.DROP)) {
            return element;
        }
        reasons.add(reason);
        return null;
    }

    /** Reads what stands in place of the list as its only element. */
    @Nullable
    T readOnly() {
        in.property = TokenReader.NO_PROPERTY;
        return codec.read(in);
    }

    /** Where the list begins in the text. */
    int start() {
        return start;
    }

    /** Leaves the list: the property is again the one whose value it is. */
    void leave() {
        in.leave();
    }

    /**
     * Whether the list stands with so many elements; where too few are left, or one that cannot go is refused, it goes
     * as a whole or is refused.
     */
    boolean stands(int left, int needed) {
        if (in.log.isRefusedSince(before) && in.mayOmit() && in.forgive(before, start, Remedy.OMIT)) {
            return false;
        }
        if (left >= needed || reasons.isEmpty()) {
            return true;
        }
        in.log.revert(before);
        Violation first = reasons.get(0);
        Violation whole = first.at(in.path()).saying(first.inWords());
        boolean isOmitted = in.mayOmit() && in.log.offer(whole.remedied(Remedy.OMIT, in.found(start), null));
        if (!isOmitted) {
            reasons.forEach(in.log::refuse);
            in.log.addIncomplete();
        }
        return false;
    }
}
