// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.json.Limits;
import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Violation;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Which values are open while their parts are read, and what may go of them. */
abstract class PartReader extends FreeJsonReader {

    private final ArrayDeque<OpenValue> open = new ArrayDeque<>();

    /** The value that was left last. */
    @Nullable
    OpenValue closed;

    PartReader(JsonParser parser, Limits limits, ViolationLog log, PathBase base, ReadBudget budget) {
        super(parser, limits, log, base, budget);
    }

    /** Enters a value of the property, whose parts are no properties of it. */
    final void enter(ViolationLog.Mark mark, int start, boolean isWrapped) {
        open.push(new OpenValue(shape, property, isWithinSensitive, mark, start, isWrapped));
        isWithinSensitive = isSensitive();
        property = NO_PROPERTY;
    }

    /** The same of free JSON, which may hold anything. */
    final void enterFree() {
        hide();
        enter(log.mark(), tokenStart(), false);
        isWithinSensitive = true;
    }

    /** Leaves the value entered last: the property is again the one whose value it is. */
    final void leave() {
        OpenValue value = open.pop();
        shape = value.shape();
        property = value.property();
        isWithinSensitive = value.isWithinSensitive();
        if (value.isWrapped()) {
            parser.nextToken();
            log.tell(value.mark(), found(value.start()), found(RawJson.onlyElement(source(), value.start(), true)));
        }
        closed = value;
    }

    /** Offers to leave out what was read last because of what was refused in it. */
    final boolean forgive(ViolationLog.Mark mark, int start, Remedy remedy) {
        Violation whole = without(mark, start, remedy);
        if (whole == null || !log.offer(whole)) {
            return false;
        }
        log.forgive(mark, whole);
        return true;
    }

    /** What is told when what was read last is left out; null where nothing can be. */
    @Nullable
    final Violation without(ViolationLog.Mark mark, int start, Remedy remedy) {
        Violation reason = log.firstSince(mark);
        if (reason == null) {
            return null;
        }
        String path = path();
        String detail = reason.path().equals(path) ? reason.detail() : reason.inWords();
        return new Violation(
                reason.place(), path, reason.kind(), detail, reason.errorCode(), remedy, found(start), null);
    }

    /**
     * A value that is being read.
     *
     * @param shape the type of the object it is in
     * @param property the property it is the value of
     * @param isWithinSensitive whether that object is never quoted
     * @param mark how far the log had come
     * @param start where it begins in the text
     * @param isWrapped whether it is the only element of an array that should not be there
     */
    record OpenValue(
            ObjectShape shape,
            int property,
            boolean isWithinSensitive,
            ViolationLog.Mark mark,
            int start,
            boolean isWrapped) {}
}
