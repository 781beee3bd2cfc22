// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.json.Limits;
import io.evwire.core.text.JsonString;
import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads values from Jackson's tokenizer, checks them on the way and reports every fault with its path. Each method
 * reads the value at the current token and leaves the tokenizer at the value's last token. Paths are computed only when
 * something is wrong.
 *
 * <p>A lenient reading knows at each value which property it is of, so that it can tell what may be left out: an
 * element of a list before its list, an object before the one it is in. What is refused in a part is forgiven when the
 * part goes.
 *
 * <p>The tokenizer's own exceptions, for text that is not JSON or exceeds the depth limit, pass through. Not
 * thread-safe.
 */
public final class ExactReader extends PartReader {

    private static final String ABSENT = "required, but absent";

    private final ElementStack elements = new ElementStack();
    private final UnknownNames unknownNames;

    /** Whether the object that is read says that a constant of it means nothing. */
    private boolean isMeaningless;

    /**
     * A reader over a tokenizer.
     *
     * @param parser the tokenizer
     * @param limits the bounds to enforce
     * @param log where faults go
     * @param base where paths begin
     * @param budget what the document may cost
     */
    public ExactReader(JsonParser parser, Limits limits, ViolationLog log, PathBase base, ReadBudget budget) {
        super(parser, limits, log, base, budget);
        this.unknownNames = new UnknownNames(log);
    }

    /**
     * Whether the value is an array without elements.
     *
     * @return true for {@code []}
     */
    public boolean isEmptyArray() {
        return !log.isStrict()
                && parser.currentToken() == JsonToken.START_ARRAY
                && RawJson.isEmpty(source(), tokenStart());
    }

    /**
     * Whether the value is an array whose only element is an object, which a lenient reading may take for it.
     *
     * @return true for such an array
     */
    public boolean isWrappedObject() {
        return !log.isStrict()
                && parser.currentToken() == JsonToken.START_ARRAY
                && RawJson.onlyElement(source(), tokenStart(), true) >= 0;
    }

    @Override
    public boolean startObject() {
        if (log.isStrict()) {
            return isToken(JsonToken.START_OBJECT, "object");
        }
        int start = tokenStart();
        ViolationLog.Mark mark = log.mark();
        boolean isWrapped = isUnwrapped("object", true);
        if (isEmptyArray() && mayOmit() && isRepaired(ViolationKind.TYPE, typeFault("object"), null)) {
            // Some languages write an object without properties so; nothing is in it.
            parser.skipChildren();
            return false;
        }
        if (isEmptyArray() && isOptional() && isRepaired(ViolationKind.TYPE, typeFault("object"), "{}")) {
            // Absence would say more than that: read on as in the object, so that what it requires is missed.
            enter(mark, start, isWrapped);
            return true;
        }
        if (!isToken(JsonToken.START_OBJECT, "object")) {
            return false;
        }
        enter(mark, start, isWrapped);
        return true;
    }

    @Override
    public int nextProperty(ObjectShape ofShape, long seen) {
        if (supplied != null) {
            supplied = null;
            return END;
        }
        while (true) {
            int next = parser.nextNameMatch(ofShape.matcher());
            shape = ofShape;
            property = next >= 0 ? next : NO_PROPERTY;
            if (next >= 0) {
                parser.nextToken();
                if (isPutOff(ofShape, next)) {
                    continue;
                }
                boolean isFirst = (seen & (1L << next)) == 0;
                if (!isFirst || ofShape.isSensitive(next)) {
                    hide();
                }
                if (isFirst) {
                    return next;
                }
                report(ViolationKind.DUPLICATE_PROPERTY, "the property stands twice");
                parser.skipChildren();
            } else if (next == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
                parser.nextToken();
                if (ofShape.isOpen()) {
                    return ofShape.size();
                }
                hide();
                if (isNameWithinLimit(parser.currentName())) {
                    reportUnknown(ofShape, seen, parser.currentName());
                    parser.skipChildren();
                }
            } else {
                return isSupplied(ofShape, seen) ? property : END;
            }
        }
    }

    /** Whether the value is null for a constant that may mean nothing; takes notice of what tells so. */
    private boolean isPutOff(ObjectShape ofShape, int next) {
        ObjectShape.StandIn standIn = log.isStrict() ? null : ofShape.standIn();
        if (standIn == null) {
            return false;
        }
        if (next == standIn.beside() && parser.currentToken() == JsonToken.VALUE_STRING) {
            isMeaningless = standIn.text().equalsIgnoreCase(parser.getString());
        }
        return next == standIn.property() && isNull();
    }

    /** Whether a constant that is not there, and would mean nothing, is read all the same. */
    private boolean isSupplied(ObjectShape ofShape, long seen) {
        ObjectShape.StandIn standIn = ofShape.standIn();
        if (standIn == null || !isMeaningless) {
            return false;
        }
        isMeaningless = false;
        if ((seen & (1L << standIn.property())) != 0 || log.leaveOut()) {
            return false;
        }
        Violation absent =
                new Violation(Paths.property(path(), ofShape.name(standIn.property())), ViolationKind.REQUIRED, ABSENT);
        if (!log.offer(absent.remedied(Remedy.REPAIR, null, JsonString.quoted(standIn.literal())))) {
            return false;
        }
        property = standIn.property();
        supplied = standIn.literal();
        return true;
    }

    private void reportUnknown(ObjectShape ofShape, long seen, String name) {
        if (log.leaveOut()) {
            return;
        }
        boolean isCompared = unknownNames.mayCompare();
        String meant = isCompared ? ofShape.similarNames().nearest(name) : null;
        Violation unknown =
                violation(ViolationKind.UNKNOWN_PROPERTY, "no such property in this type" + UnknownNames.hint(meant));
        if (log.isStrict() || unknownNames.standsForMore(ofShape, seen, name, meant, unknown.path(), isCompared)) {
            log.refuse(unknown);
        } else {
            log.add(unknown.remedied(Remedy.DROP, foundOfUnknown(name), null));
        }
    }

    @Override
    public void endObject(ObjectShape ofShape, long seen) {
        long missing = ofShape.required() & ~seen;
        if (missing != 0 && !log.leaveOut()) {
            String path = path();
            for (int required = 0; required < ofShape.size(); required++) {
                if ((missing & (1L << required)) != 0) {
                    log.refuse(new Violation(
                            Paths.property(path, ofShape.name(required)), ViolationKind.REQUIRED, ABSENT));
                }
            }
        }
        if (!log.isStrict()) {
            leave();
        }
    }

    @Override
    public void incomplete() {
        log.addIncomplete();
        OpenValue object = closed;
        if (object != null && mayOmit()) {
            forgive(object.mark(), object.start(), Remedy.OMIT);
        }
    }

    @Override
    public <T> @Nullable List<T> list(ElementCodec<T> codec, int minItems, int maxItems) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return listOfOne(codec, minItems, maxItems);
        }
        LenientList<T> lenient = log.isStrict() ? null : new LenientList<>(this, codec);
        int start = elements.size();
        int found = 0;
        boolean isCut = false;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!mayRead(++found)) {
                if (!isCut) {
                    endQuoted();
                }
                isCut = true;
                parser.skipChildren();
                continue;
            }
            T element = lenient == null ? codec.read(this) : lenient.read();
            if (element != null) {
                elements.push(element);
            }
        }
        if (lenient != null) {
            lenient.leave();
        }
        boolean isRefused = false;
        if (found < minItems) {
            reportTooFew(minItems, found, lenient == null ? 0 : lenient.start());
        } else if (found > maxItems) {
            String detail = "at most " + maxItems + " elements, found " + found;
            isRefused = reportKept(Remedy.KEEP, ViolationKind.TOO_MANY, detail, lenient == null ? 0 : lenient.start());
        }
        if (isCut && !isRefused) {
            // Too many is one fault; but where that may pass, the cut is told.
            reportCut(found);
        }
        List<T> list = elements.pop(start);
        return lenient == null || lenient.stands(list.size(), Math.min(minItems, found)) ? list : null;
    }

    /** No element where one is due says the same as no list, unless that in turn says something. */
    private void reportTooFew(int minItems, int found, int start) {
        String detail = "at least " + minItems + " elements, found " + found;
        if (found > 0 || property == NO_PROPERTY || shape.isRequired(property)) {
            reportKept(Remedy.KEEP, ViolationKind.TOO_FEW, detail, start);
        } else if (!mayOmit() || !isRepaired(ViolationKind.TOO_FEW, detail, null, start)) {
            report(ViolationKind.TOO_FEW, detail);
        }
    }

    /** Reads what stands where a list is due, if it may be taken for the only element of one. */
    private <T> @Nullable List<T> listOfOne(ElementCodec<T> codec, int minItems, int maxItems) {
        if (log.isStrict() || isNull() || minItems > 1 || maxItems < 1 || log.leaveOut()) {
            reportType("array");
            return null;
        }
        int start = tokenStart();
        String detail = typeFault("array");
        ViolationLog.Mark mark = log.mark();
        if (!isRepaired(ViolationKind.TYPE, detail, "[" + RawJson.excerpt(source(), start) + "]")) {
            reportType("array");
            return null;
        }
        LenientList<T> lenient = new LenientList<>(this, codec);
        T element = lenient.readOnly();
        lenient.leave();
        if (element != null && !log.isRefusedSince(mark)) {
            if (source().charAt(start) == '{') {
                String found = found(start);
                log.tell(mark, found, found == null ? null : "[" + found + (found.endsWith("}") ? "]" : ""));
            }
            return List.of(element);
        }
        log.revert(mark);
        Violation fault = violation(ViolationKind.TYPE, detail);
        if (!mayOmit() || !log.offer(fault.remedied(Remedy.OMIT, found(start), null))) {
            log.refuse(fault);
        }
        return null;
    }

    /**
     * Reads the element of a list that someone else reads, and that is as good without it.
     *
     * @param codec reads the element
     * @param dropped takes what is told of an element that is left out, where the tolerance accepts that
     * @param <T> the element type
     * @return the element; null where it cannot be decoded
     */
    public <T> @Nullable T readElement(ElementCodec<T> codec, Consumer<Violation> dropped) {
        if (log.isStrict()) {
            return codec.read(this);
        }
        int start = tokenStart();
        ViolationLog.Mark mark = log.mark();
        T element = codec.read(this);
        property = NO_PROPERTY;
        Violation whole = log.isRefusedSince(mark) ? without(mark, start, Remedy.DROP) : null;
        if (whole != null && log.offer(whole)) {
            dropped.accept(whole);
        }
        return element;
    }

    @Override
    public @Nullable Object freeJson() {
        if (log.isStrict()) {
            return freeValue();
        }
        enterFree();
        Object value = freeValue();
        leave();
        OpenValue read = closed;
        if (read != null && log.isRefusedSince(read.mark())) {
            boolean isSensitive = isWithinSensitive;
            isWithinSensitive = true;
            if (mayOmit()) {
                forgive(read.mark(), read.start(), Remedy.OMIT);
            }
            isWithinSensitive = isSensitive;
            return null;
        }
        return value;
    }

    @Override
    public Map<String, @Nullable Object> member(@Nullable Map<String, @Nullable Object> members) {
        Map<String, @Nullable Object> grown = members == null ? new LinkedHashMap<>() : members;
        if (log.isNoticing()) {
            String meant = unknownNames.mayCompare() ? shape.similarNames().nearest(parser.currentName()) : null;
            log.notice(violation(
                    ViolationKind.UNKNOWN_PROPERTY, "not defined here, and kept as it is" + UnknownNames.hint(meant)));
        }
        if (log.isStrict()) {
            readMember(grown);
            return grown;
        }
        String name = parser.currentName();
        enterFree();
        ViolationLog.Mark mark = log.mark();
        int start = tokenStart();
        boolean isNew = readMember(grown);
        if (isNew && log.isRefusedSince(mark) && forgive(mark, start, Remedy.DROP)) {
            grown.remove(name);
        }
        leave();
        return grown;
    }

    @Override
    public @Nullable Map<String, @Nullable Object> freeObject() {
        hide();
        return isToken(JsonToken.START_OBJECT, "object") ? membersOfObject() : null;
    }
}
