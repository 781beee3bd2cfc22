package io.evwire.core.json;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.core.violation.ViolationLog;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * What every reading of a value needs: the tokenizer at the value, and a log for what is wrong with it. Paths are
 * computed only then.
 */
abstract class TokenReader {

    final JsonParser parser;
    final Limits limits;
    final ViolationLog log;
    /** The path of the value that the whole message is about, within the document; paths are relative to it. */
    private final int rootPathSegments;

    TokenReader(JsonParser parser, Limits limits, ViolationLog log, int rootPathSegments) {
        this.parser = parser;
        this.limits = limits;
        this.log = log;
        this.rootPathSegments = rootPathSegments;
    }

    /**
     * Whether the value is JSON's null.
     *
     * @return true for null
     */
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
        report(ViolationKind.TYPE, expected + " expected, found " + JsonTypes.nameOf(parser.currentToken()));
        parser.skipChildren();
    }

    void report(ViolationKind kind, String detail) {
        if (!log.leaveOut()) {
            log.add(new Violation(path(), kind, detail));
        }
    }

    /**
     * The fault at which the tokenizer gave up because one of its own bounds was exceeded: depth, or names.
     *
     * @return a violation at the object or array where it happened
     */
    public Violation tokenizerLimit() {
        TokenStreamContext context = parser.streamReadContext();
        if (context.getNestingDepth() > limits.maxDepth()) {
            return new Violation(
                    path(),
                    ViolationKind.LIMIT,
                    "at most " + limits.maxDepth() + " nested objects and arrays are read");
        }
        // The context still names the property before the one whose name was refused.
        return new Violation(
                Paths.ofObject(context, rootPathSegments),
                ViolationKind.LIMIT,
                "a property name of more than " + limits.maxNameLength() + " bytes, or too many names alike");
    }

    /**
     * Where in the payload the tokenizer is.
     *
     * @return a JSON Pointer
     */
    public String path() {
        return Paths.within(parser.streamReadContext(), rootPathSegments);
    }
}
