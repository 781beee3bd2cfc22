// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.document;

import io.evwire.core.runtime.SourceText;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.ReaderBasedJsonParser;
import tools.jackson.core.sym.CharsToNameCanonicalizer;

/**
 * Jackson's tokenizer of characters, which is the authority on what is JSON. Only how it fails is ours: what a peer
 * sends is nothing that a stack trace would explain, and a short frame that is broken may not cost what a long one
 * does.
 */
final class Tokenizer extends ReaderBasedJsonParser implements SourceText {

    private final int maxDepth;
    private String sourceText = "";

    Tokenizer(
            int features,
            int formatFeatures,
            ObjectReadContext context,
            IOContext io,
            Reader reader,
            CharsToNameCanonicalizer names,
            int maxDepth) {
        super(context, io, features, formatFeatures, reader, names);
        this.maxDepth = maxDepth;
    }

    Tokenizer(
            int features,
            int formatFeatures,
            ObjectReadContext context,
            IOContext io,
            CharsToNameCanonicalizer names,
            char[] text,
            int start,
            int end,
            boolean recyclable,
            int maxDepth) {
        super(context, io, features, formatFeatures, null, names, text, start, end, recyclable);
        this.maxDepth = maxDepth;
    }

    @Override
    protected void createChildArrayContext(int lineNr, int colNr) {
        super.createChildArrayContext(lineNr, colNr);
        checkDepth();
    }

    @Override
    protected void createChildObjectContext(int lineNr, int colNr) {
        super.createChildObjectContext(lineNr, colNr);
        checkDepth();
    }

    /** Says which text this reads. */
    Tokenizer over(String text) {
        sourceText = text;
        return this;
    }

    @Override
    public String sourceText() {
        return sourceText;
    }

    @Override
    public int tokenStart() {
        // Of a value it is known; to ask for its location would make one.
        return (int)
                (_currToken == JsonToken.PROPERTY_NAME ? currentTokenLocation().getCharOffset() : _tokenInputTotal - 1);
    }

    private void checkDepth() {
        if (streamReadContext().getNestingDepth() > maxDepth) {
            throw new TooDeep();
        }
    }

    @Override
    protected StreamReadException _constructReadException(String message) {
        return new NotJson(message, currentLocation());
    }

    @Override
    protected StreamReadException _constructReadException(String message, TokenStreamLocation location) {
        return new NotJson(message, location);
    }

    /** Jackson would put together words, with where the array or object begins, that nobody reads. */
    @Override
    protected void _handleEOF() {
        if (!streamReadContext().inRoot()) {
            throw new NotJson("broken off", currentLocation());
        }
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // As Jackson has it.
    protected <T> T _reportInvalidEOF(String message, @Nullable JsonToken currentToken) {
        throw new NotJson(message, currentLocation());
    }

    /** The text is not JSON. */
    static final class NotJson extends StreamReadException {

        private static final long serialVersionUID = 1L;

        NotJson(String message, TokenStreamLocation location) {
            super(null, message, location);
        }

        @Override
        @SuppressWarnings("UnsynchronizedOverridesSynchronized") // There is nothing to fill in.
        public Throwable fillInStackTrace() {
            return this;
        }
    }

    /** Objects and arrays are nested deeper than the limit. */
    static final class TooDeep extends StreamConstraintsException {

        private static final long serialVersionUID = 1L;

        TooDeep() {
            super("nested too deep");
        }

        @Override
        @SuppressWarnings("UnsynchronizedOverridesSynchronized") // There is nothing to fill in.
        public Throwable fillInStackTrace() {
            return this;
        }
    }
}
