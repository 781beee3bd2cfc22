// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.json.Limits;
import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What every reading of a value needs: the tokenizer at the value, a log for what is wrong with it, and what the
 * property allows to be made of that. Paths and what was found are worked out only then.
 */
abstract class TokenReader extends ValueReader {

    /** Stands for the property where a value is the element of a list, the document itself, or within free JSON. */
    static final int NO_PROPERTY = -1;

    private static final ObjectShape NO_SHAPE = ObjectShape.closed(0);

    final JsonParser parser;
    final Limits limits;
    final ViolationLog log;
    final ReadBudget budget;
    private final PathBase base;

    /** The type of the object, and the property of it, whose value is read next; kept by a lenient reading only. */
    ObjectShape shape = NO_SHAPE;

    int property = NO_PROPERTY;

    /** What may be quoted of the document; kept by a lenient reading only. */
    private final Quotable quotable = new Quotable();

    /** Whether what is read is within a value that is never quoted. */
    boolean isWithinSensitive;

    TokenReader(JsonParser parser, Limits limits, ViolationLog log, PathBase base, ReadBudget budget) {
        this.parser = parser;
        this.limits = limits;
        this.log = log;
        this.base = base;
        this.budget = budget;
    }

    @Override
    public boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    boolean isToken(JsonToken expected, String typeName) {
        if (parser.currentToken() == expected) {
            return true;
        }
        if (expected == JsonToken.START_OBJECT && !log.isStrict() && !isNull()) {
            // It may be what the object was to hold.
            hide();
        }
        reportType(typeName);
        return false;
    }

    /** Reports a value of another type, and passes it. Null says the same as the absence of what is optional. */
    void reportType(String expected) {
        if (!log.isStrict()
                && !log.isSpent()
                && parser.currentToken().isStructStart()
                && foundAhead(tokenStart()) == null) {
            hide();
        }
        if (!log.leaveOut()) {
            String detail = typeFault(expected);
            boolean isAbsence = isNull() && isOptional();
            if (!isAbsence || !isRepaired(ViolationKind.TYPE, detail, null)) {
                undecodable(ViolationKind.TYPE, detail);
            }
        }
        parser.skipChildren();
    }

    String typeFault(String expected) {
        return expected + " expected, found " + JsonTypes.nameOf(parser.currentToken());
    }

    /** Reports a value of which nothing can be made: its property becomes absent, or it is refused. */
    void undecodable(ViolationKind kind, String detail) {
        if (!log.leaveOut() && !isOmitted(kind, detail)) {
            add(kind, detail);
        }
    }

    private boolean isOmitted(ViolationKind kind, String detail) {
        return !log.isStrict()
                && mayOmit()
                && log.offer(violation(kind, detail).remedied(Remedy.OMIT, foundAhead(tokenStart()), null));
    }

    /**
     * Offers to read the value at the token in another notation; where that is not accepted, nothing is reported yet.
     */
    boolean isRepaired(ViolationKind kind, String detail, @Nullable String instead) {
        return !log.isStrict() && isRepaired(kind, detail, instead, tokenStart());
    }

    /** The same of a value that began before. */
    boolean isRepaired(ViolationKind kind, String detail, @Nullable String instead, int start) {
        return !log.isStrict()
                && !log.leaveOut()
                && log.offer(violation(kind, detail)
                        .remedied(Remedy.REPAIR, foundAhead(start), isQuoted(instead) ? instead : null));
    }

    /** Reports a value that can be taken as it stands; true when it is refused. */
    boolean reportKept(ViolationKind kind, String detail) {
        return reportKept(Remedy.KEEP, kind, detail, log.isStrict() ? 0 : tokenStart());
    }

    /** The same of a value that began before, or that loses nothing when it is taken as it stands. */
    boolean reportKept(Remedy remedy, ViolationKind kind, String detail, int start) {
        if (log.leaveOut()) {
            return true;
        }
        Violation violation = violation(kind, detail);
        if (log.isStrict()) {
            return log.refuse(violation);
        }
        String found = found(start);
        return log.add(violation.remedied(remedy, found, found));
    }

    /** Reports a fault for which there is nothing to be done; true, since it is refused. */
    boolean report(ViolationKind kind, String detail) {
        return log.leaveOut() || add(kind, detail);
    }

    /** Adds a fault for which there is room: a detail that must be put together is, only then. */
    boolean add(ViolationKind kind, String detail) {
        return log.refuse(violation(kind, detail));
    }

    Violation violation(ViolationKind kind, String detail) {
        return new Violation(path(), kind, detail);
    }

    /** Whether the value that is read is that of a property that may be absent. */
    boolean isOptional() {
        return property != NO_PROPERTY && !shape.isRequired(property);
    }

    /** Whether the property whose value is read may become absent without that saying anything. */
    boolean mayOmit() {
        return property != NO_PROPERTY && shape.mayBeMadeAbsent(property);
    }

    boolean isSensitive() {
        return isWithinSensitive || (property != NO_PROPERTY && shape.isSensitive(property));
    }

    /** Where the current token begins in the text. */
    int tokenStart() {
        return ((SourceText) parser).tokenStart();
    }

    /**
     * What stands in the text from an index on, which was read; values in it that may be secret are masked. Null where
     * the whole may be.
     */
    @Nullable
    String found(int start) {
        char first = source().charAt(start);
        boolean isWhole = first != '{' && first != '[';
        return isWhole || isHidden(start) ? foundAhead(start) : quotable.quoted(source(), start);
    }

    /**
     * The same of what was not read yet: null also where it is or holds an object, in which something may be secret.
     */
    @Nullable
    String foundAhead(int start) {
        String source = source();
        if (isHidden(start) || source.charAt(start) == '{') {
            return null;
        }
        String found = RawJson.excerpt(source, start);
        return source.charAt(start) == '[' && RawJson.holdsObject(found, 0, found.length()) ? null : found;
    }

    private boolean isHidden(int start) {
        return isSensitive() || quotable.isHidden(start);
    }

    /** Hides the value at the token: whatever it is in is quoted without it. */
    void hide() {
        if (!log.isStrict() && !isWithinSensitive && !log.isSpent()) {
            quotable.hide(tokenStart());
        }
    }

    /** Ends what is quoted of the list at the token, which is not read from there on. */
    void endQuoted() {
        if (!log.isStrict() && !isWithinSensitive) {
            quotable.endAt(tokenStart());
        }
    }

    /** What stands in place of the value of an unknown property; null for what is more than one value. */
    @Nullable
    String foundOfUnknown(String name) {
        boolean isQuoted = parser.currentToken().isScalarValue() && !isWithinSensitive && !Masked.isSecretName(name);
        return isQuoted ? RawJson.excerpt(source(), tokenStart()) : null;
    }

    private boolean isQuoted(@Nullable String instead) {
        return instead != null
                && !isSensitive()
                && (instead.equals("{}") || !RawJson.holdsObject(instead, 0, instead.length()));
    }

    /** The text that is read. */
    String source() {
        return ((SourceText) parser).sourceText();
    }

    /**
     * Enters an array whose only element is what is wanted, if that may be read instead; the reader is then at the
     * element, and must leave the array behind it.
     */
    boolean isUnwrapped(String expected, boolean isObject) {
        if (log.isStrict() || parser.currentToken() != JsonToken.START_ARRAY) {
            return false;
        }
        int element = RawJson.onlyElement(source(), tokenStart(), isObject);
        if (element < 0 || !isRepaired(ViolationKind.TYPE, typeFault(expected), RawJson.excerpt(source(), element))) {
            return false;
        }
        parser.nextToken();
        return true;
    }

    /**
     * Whether a property may be kept or reported by its name; a longer one is reported where its object is, and
     * skipped.
     */
    boolean isNameWithinLimit(String name) {
        if (name.length() <= limits.maxNameLength()) {
            return true;
        }
        if (!log.leaveOut()) {
            Violation tooLong = new Violation(
                    base.ofObject(parser.streamReadContext()),
                    ViolationKind.LIMIT,
                    "property names of at most " + limits.maxNameLength() + " characters are read");
            log.add(log.isStrict() ? tooLong : tooLong.remedied(Remedy.DROP, foundOfUnknown(name), null));
        }
        parser.skipChildren();
        return false;
    }

    /**
     * The fault at which the tokenizer gave up because objects and arrays are nested too deep.
     *
     * @return a violation at the object or array where it happened
     */
    public Violation tooDeep() {
        return new Violation(
                path(), ViolationKind.LIMIT, "at most " + limits.maxDepth() + " nested objects and arrays are read");
    }

    /**
     * Where in the payload the tokenizer is.
     *
     * @return a JSON Pointer
     */
    public String path() {
        return base.pathOf(parser.streamReadContext());
    }
}
