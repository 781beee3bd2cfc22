// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.document;

import io.evwire.core.json.Limits;
import java.io.Reader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Makes Jackson's tokenizers of characters, each with the limit of depth and with failures that cost no stack trace.
 * They keep no table of names: one would outlive the document, and a peer could fill it with names of one hash.
 */
final class CharacterTokenizers extends JsonFactory {

    private static final long serialVersionUID = 1L;

    private final int maxDepth;

    CharacterTokenizers(Limits limits) {
        super(JsonFactory.builder()
                .recyclerPool(JsonRecyclerPools.threadLocalPool())
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        // The tokenizer bounds the depth itself, readers the rest, with a path.
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build()));
        this.maxDepth = limits.maxDepth();
    }

    /** A tokenizer of a text, before its first token. */
    Tokenizer over(String text) {
        return ((Tokenizer) createParser(ObjectReadContext.empty(), text)).over(text);
    }

    @Override
    protected JsonParser _createParser(ObjectReadContext context, IOContext io, Reader reader) {
        return new Tokenizer(
                context.getStreamReadFeatures(_streamReadFeatures),
                context.getFormatReadFeatures(_formatReadFeatures),
                context,
                io,
                reader,
                _rootCharSymbols.makeChild(),
                maxDepth);
    }

    @Override
    protected JsonParser _createParser(
            ObjectReadContext context, IOContext io, char[] text, int offset, int length, boolean recyclable) {
        return new Tokenizer(
                context.getStreamReadFeatures(_streamReadFeatures),
                context.getFormatReadFeatures(_formatReadFeatures),
                context,
                io,
                _rootCharSymbols.makeChild(),
                text,
                offset,
                offset + length,
                recyclable,
                maxDepth);
    }
}
