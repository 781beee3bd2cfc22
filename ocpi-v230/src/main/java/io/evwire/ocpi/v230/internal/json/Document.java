package io.evwire.ocpi.v230.internal.json;

import io.evwire.core.json.JsonSource;
import io.evwire.core.json.JsonText;
import io.evwire.core.json.Limits;
import io.evwire.core.json.ValueReader;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.core.violation.ViolationLog;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Not API: reads a whole JSON document; what is wrong with it as JSON is a violation like any other.
 *
 * @param <R> what is read
 */
public final class Document<R> {

    private final JsonText json;
    private final Limits limits;
    private final Supplier<? extends Content<R>> contents;

    /**
     * A reader of documents.
     *
     * @param json the tokenizer
     * @param limits the bounds to enforce
     * @param contents makes a reader of the content; a document may be read from its beginning a second time
     */
    public Document(JsonText json, Limits limits, Supplier<? extends Content<R>> contents) {
        this.json = json;
        this.limits = limits;
        this.contents = contents;
    }

    /**
     * Reads a document.
     *
     * @param utf8 the whole document as UTF-8, without byte order mark
     * @return what the content makes of it
     */
    public R read(byte[] utf8) {
        JsonSource source = json.source(utf8);
        if (source.malformedAt() != JsonSource.WELL_FORMED) {
            return contents.get().refused(frame("no UTF-8 at byte " + source.malformedAt()));
        }
        R result = read(source, contents.get());
        // The tokenizer of UTF-8 takes some JSON for broken.
        return result == null ? read(new String(utf8, StandardCharsets.UTF_8)) : result;
    }

    /**
     * Reads a document.
     *
     * @param text the whole document
     * @return what the content makes of it
     */
    public R read(String text) {
        BrokenAt brokenAt = new BrokenAt();
        Content<R> content = contents.get();
        R result = read(json.source(text), content, brokenAt);
        return result == null ? content.refused(brokenAt.violation) : result;
    }

    private @Nullable R read(JsonSource source, Content<R> content) {
        return read(source, content, new BrokenAt());
    }

    private @Nullable R read(JsonSource source, Content<R> content, BrokenAt brokenAt) {
        if (source.tooLong()) {
            return content.refused(new Violation(
                    "", ViolationKind.LIMIT, "at most " + limits.maxDocumentLength() + " characters are read"));
        }
        try (JsonParser parser = source.parser()) {
            return read(parser, content);
        } catch (JacksonException notJson) {
            brokenAt.violation = notJson(notJson);
            return null;
        }
    }

    private R read(JsonParser parser, Content<R> content) {
        try {
            if (parser.nextToken() == null) {
                return content.refused(frame("not JSON: the text is empty"));
            }
            R result = content.read(parser);
            return parser.nextToken() == null ? result : content.refused(frame("text after the end of the JSON value"));
        } catch (StreamConstraintsException exceeded) {
            return content.refused(tokenizerLimit(parser, limits));
        }
    }

    /**
     * The fault of a document that the tokenizer refuses because of a limit.
     *
     * @param parser the tokenizer, where it gave up
     * @param limits the bounds that it enforces
     * @return the fault
     */
    public static Violation tokenizerLimit(JsonParser parser, Limits limits) {
        return new ValueReader(parser, limits, new ViolationLog(1, Tolerance.NONE), 0).tokenizerLimit();
    }

    /**
     * The fault of a document that is not JSON.
     *
     * @param broken what the tokenizer says
     * @return the fault
     */
    public static Violation notJson(JacksonException broken) {
        TokenStreamLocation location = broken.getLocation();
        return frame("not JSON from character " + location.getColumnNr() + " of line " + location.getLineNr());
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
         * @return what was read
         */
        R read(JsonParser parser);

        /**
         * Gives up.
         *
         * @param fault what is wrong with the document
         * @return what this amounts to
         */
        R refused(Violation fault);
    }

    private static final class BrokenAt {
        private Violation violation = frame("not JSON");
    }
}
