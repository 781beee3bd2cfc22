// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.document;

import io.evwire.core.json.Limits;
import io.evwire.core.runtime.CallerException;
import io.evwire.core.runtime.FastReader;
import io.evwire.core.text.Surrogates;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads JSON text that comes from anywhere: strict JSON, UTF-8 only, bounded. Whatever a document holds, the next one
 * is read as if it were the first. Thread-safe.
 *
 * <p>What has no fault is read straight from UTF-8 by a {@link FastReader}, which gives up at anything else. Then
 * Jackson's tokenizer of characters reads the text from the start, and has the last word.
 */
public final class JsonText {

    private final Limits limits;
    private final CharacterTokenizers tokenizers;
    private final LongAdder unforeseenFailures = new LongAdder();

    /**
     * A setup with these bounds.
     *
     * @param limits the bounds; the one on depth is enforced by the tokenizer, the others by readers
     */
    public JsonText(Limits limits) {
        this.limits = limits;
        this.tokenizers = new CharacterTokenizers(limits);
    }

    /**
     * Reads a document that has no fault.
     *
     * @param utf8 the whole document as UTF-8
     * @param content reads it, but for its end
     * @param <R> what it is read into
     * @return what was read; null where anything is wrong or unusual: then it is to be read exactly
     */
    public <R> @Nullable R readClean(byte[] utf8, Function<FastReader, @Nullable R> content) {
        return readClean(utf8, 0, utf8.length, content);
    }

    /**
     * Reads a document that has no fault.
     *
     * @param buffer in which the document stands
     * @param offset where it begins
     * @param length of the document, in bytes
     * @param content reads it, but for its end
     * @param <R> what it is read into
     * @return what was read; null where anything is wrong or unusual: then it is to be read exactly
     */
    public <R> @Nullable R readClean(byte[] buffer, int offset, int length, Function<FastReader, @Nullable R> content) {
        if (length > limits.maxDocumentLength()) {
            return null;
        }
        FastReader in = new FastReader(buffer, offset, offset + length, limits);
        try {
            R result = content.apply(in);
            in.expectEnd();
            return in.hasGivenUp() ? null : result;
        } catch (CallerException ofCaller) {
            throw ofCaller.ofCaller();
        } catch (RuntimeException | StackOverflowError unforeseen) {
            unforeseenFailures.increment();
            return null;
        }
    }

    /**
     * Reads a document that has no fault.
     *
     * @param text the whole document
     * @param content reads it, but for its end
     * @param <R> what it is read into
     * @return what was read; null where anything is wrong or unusual: then it is to be read exactly
     */
    public <R> @Nullable R readClean(String text, Function<FastReader, @Nullable R> content) {
        if (text.length() > limits.maxDocumentLength()) {
            return null;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        // Half of a surrogate pair has become a question mark. To compare the whole is faster than to look for one.
        boolean isWhole = new String(utf8, StandardCharsets.ISO_8859_1).equals(text) || !Surrogates.hasLone(text);
        return isWhole && utf8.length <= limits.maxDocumentLength() ? readClean(utf8, content) : null;
    }

    /**
     * Reads a document.
     *
     * @param utf8 the whole document as UTF-8, without byte order mark
     * @param content what the document is read into
     * @param <R> what is made of it
     * @return what is made of it; also where it is not JSON, or breaks a limit of the tokenizer
     */
    public <R> R read(byte[] utf8, DocumentContent<R> content) {
        return read(utf8, 0, utf8.length, content);
    }

    /**
     * Reads a document.
     *
     * @param buffer in which the document stands
     * @param offset where it begins
     * @param length of the document, in bytes
     * @param content what the document is read into
     * @param <R> what is made of it
     * @return what is made of it; also where it is not JSON, or breaks a limit of the tokenizer
     */
    public <R> R read(byte[] buffer, int offset, int length, DocumentContent<R> content) {
        int malformedAt = Utf8.malformedAt(buffer, offset, offset + length);
        if (malformedAt == JsonSource.WELL_FORMED) {
            String text = new String(buffer, offset, length, StandardCharsets.UTF_8);
            return read(text, length, malformedAt, malformedAt, content);
        }
        String whole = new String(buffer, offset, malformedAt, StandardCharsets.UTF_8);
        String rest = new String(buffer, offset + malformedAt, length - malformedAt, StandardCharsets.UTF_8);
        return read(whole + rest, length, malformedAt, whole.length(), content);
    }

    /**
     * Reads a document.
     *
     * @param text the whole document
     * @param content what the document is read into
     * @param <R> what is made of it
     * @return what is made of it; also where it is not JSON, or breaks a limit of the tokenizer
     */
    public <R> R read(String text, DocumentContent<R> content) {
        return read(text, text.length(), JsonSource.WELL_FORMED, JsonSource.WELL_FORMED, content);
    }

    private <R> R read(String text, int length, int malformedByte, int malformedAt, DocumentContent<R> content) {
        boolean isTooLong = length > limits.maxDocumentLength();
        try (JsonParser parser = tokenizers.over(text)) {
            return read(new JsonSource(parser, length, malformedByte, malformedAt, isTooLong), content);
        } catch (JacksonException notJson) {
            if (isTooLong) {
                return content.refused(tooLong(limits));
            }
            return content.refused(malformedByte == JsonSource.WELL_FORMED ? notJson(notJson) : notUtf8(malformedByte));
        } catch (CallerException ofCaller) {
            throw ofCaller.ofCaller();
        } catch (RuntimeException | StackOverflowError unforeseen) {
            unforeseenFailures.increment();
            return content.refused(unforeseen(unforeseen));
        }
    }

    private static <R> R read(JsonSource source, DocumentContent<R> content) {
        try {
            return content.read(source);
        } catch (Tokenizer.TooDeep tooDeep) {
            return content.tooDeep(source.parser());
        }
    }

    /**
     * How often reading failed in a way that nobody foresaw. Each time the document was read once more, or refused with
     * a violation of kind {@link ViolationKind#INTERNAL}; each is a defect of this library.
     *
     * @return usually zero
     */
    public long unforeseenFailures() {
        return unforeseenFailures.sum();
    }

    /**
     * The fault of a document that exceeds the limit of its length.
     *
     * @param limits the bounds
     * @return the fault
     */
    public static Violation tooLong(Limits limits) {
        return new Violation("", ViolationKind.LIMIT, "at most " + limits.maxDocumentLength() + " characters are read");
    }

    /**
     * The fault of a document that is not UTF-8.
     *
     * @param index of the first byte that is not
     * @return the fault
     */
    public static Violation notUtf8(int index) {
        return new Violation("", ViolationKind.FRAME, "no UTF-8 at byte " + index);
    }

    private static Violation notJson(JacksonException broken) {
        TokenStreamLocation location = broken.getLocation();
        return new Violation(
                "",
                ViolationKind.FRAME,
                "not JSON from character " + location.getColumnNr() + " of line " + location.getLineNr());
    }

    private static Violation unforeseen(Throwable failure) {
        return new Violation(
                "",
                ViolationKind.INTERNAL,
                "reading failed with " + failure.getClass().getSimpleName() + ", which is a defect of this library");
    }

    /**
     * A tokenizer over a string that this library wrote, or that is small.
     *
     * @param text the whole document
     * @return the tokenizer, before the first token; throws where the text is not JSON
     */
    public JsonParser parser(String text) {
        return tokenizers.over(text);
    }
}
