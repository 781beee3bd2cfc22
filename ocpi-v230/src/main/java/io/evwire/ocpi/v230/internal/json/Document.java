// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.internal.json;

import io.evwire.core.document.DocumentContent;
import io.evwire.core.document.JsonSource;
import io.evwire.core.document.JsonText;
import io.evwire.core.json.Limits;
import io.evwire.core.runtime.ExactReader;
import io.evwire.core.runtime.PathBase;
import io.evwire.core.runtime.ReadBudget;
import io.evwire.core.runtime.ViolationLog;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import tools.jackson.core.JsonParser;

/**
 * Not API: a JSON document that is one value; what is wrong with it as JSON is a violation like any other.
 *
 * @param <R> what is read
 */
public final class Document<R> implements DocumentContent<R> {

    private final Limits limits;
    private final PathBase base;
    private final Content<R> content;

    private Document(Limits limits, PathBase base, Content<R> content) {
        this.limits = limits;
        this.base = base;
        this.content = content;
    }

    /**
     * A document.
     *
     * @param limits the bounds to enforce
     * @param content reads the value
     * @param <R> what is read
     * @return for {@link JsonText}
     */
    public static <R> Document<R> of(Limits limits, Content<R> content) {
        return of(limits, PathBase.DOCUMENT, content);
    }

    /**
     * A document that is a part of another.
     *
     * @param limits the bounds to enforce
     * @param base where its paths begin
     * @param content reads the value
     * @param <R> what is read
     * @return for {@link JsonText}
     */
    public static <R> Document<R> of(Limits limits, PathBase base, Content<R> content) {
        return new Document<>(limits, base, content);
    }

    @Override
    public R read(JsonSource source) {
        if (source.tooLong()) {
            return content.refused(JsonText.tooLong(limits));
        }
        if (source.malformedAt() != JsonSource.WELL_FORMED) {
            return content.refused(JsonText.notUtf8(source.malformedByte()));
        }
        JsonParser parser = source.parser();
        if (parser.nextToken() == null) {
            return content.refused(frame("not JSON: the text is empty"));
        }
        R result = content.read(parser, new ReadBudget(limits, source.length()));
        return parser.nextToken() == null ? result : content.refused(frame("text after the end of the JSON value"));
    }

    @Override
    public R tooDeep(JsonParser parser) {
        ViolationLog none = new ViolationLog(1, Tolerance.STRICT);
        return content.refused(new ExactReader(parser, limits, none, base, new ReadBudget(limits, 0)).tooDeep());
    }

    @Override
    public R refused(Violation fault) {
        return content.refused(fault);
    }

    private static Violation frame(String detail) {
        return new Violation("", ViolationKind.FRAME, detail);
    }

    /**
     * What a document holds.
     *
     * @param <R> what is read
     */
    public interface Content<R> {

        /**
         * Reads the value at the current token and leaves the tokenizer at the value's last token.
         *
         * @param parser the tokenizer, at its first token
         * @param budget what the document may cost
         * @return what was read
         */
        R read(JsonParser parser, ReadBudget budget);

        /**
         * Gives up.
         *
         * @param fault what is wrong with the document
         * @return what this amounts to
         */
        R refused(Violation fault);
    }
}
