package io.evwire.core.runtime;

import io.evwire.core.json.Limits;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What every reading of a value needs: the tokenizer at the value, and a log for what is wrong with it. Paths are
 * computed only then.
 */
abstract class TokenReader extends ValueReader {

    final JsonParser parser;
    final Limits limits;
    final ViolationLog log;
    final ReadBudget budget;
    private final PathBase base;

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
        reportType(typeName);
        return false;
    }

    void reportType(String expected) {
        if (!log.leaveOut()) {
            add(ViolationKind.TYPE, expected + " expected, found " + JsonTypes.nameOf(parser.currentToken()));
        }
        parser.skipChildren();
    }

    /** Reports a fault; true when it is refused, false when it is let pass. */
    boolean report(ViolationKind kind, String detail) {
        return log.leaveOut() || add(kind, detail);
    }

    /** Adds a fault for which there is room: a detail that must be put together is, only then. */
    boolean add(ViolationKind kind, String detail) {
        return log.add(new Violation(path(), kind, detail));
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
            log.add(new Violation(
                    base.ofObject(parser.streamReadContext()),
                    ViolationKind.LIMIT,
                    "property names of at most " + limits.maxNameLength() + " characters are read"));
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
