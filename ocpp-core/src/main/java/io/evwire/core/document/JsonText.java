package io.evwire.core.document;

import io.evwire.core.json.Limits;
import io.evwire.core.runtime.CallerException;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Reads JSON text that comes from anywhere: strict JSON, UTF-8 only, bounded. Whatever a document holds, the next one
 * is read as if it were the first. Thread-safe.
 *
 * <p>Two tokenizers share the work. That of UTF-8 is the faster one, but its table of property names can be made to
 * overflow, and with some versions of Jackson it takes an escaped surrogate pair in a name for broken. What it does not
 * get through is read again, from the start, by that of characters, which keeps no table and has the last word.
 */
public final class JsonText {

    private final Limits limits;
    private final JsonFactory characters;
    private final LongAdder unforeseenFailures = new LongAdder();
    /** Each of these waits to be lent; when threads contend for it, some make one of their own. */
    private final AtomicReference<@Nullable ByteTokenizers> idleTokenizers = new AtomicReference<>();

    private final AtomicReference<@Nullable AsciiText> idleText = new AtomicReference<>();

    /**
     * A setup with these bounds.
     *
     * @param limits the bounds; the one on depth is enforced by the tokenizer, the others by readers
     */
    public JsonText(Limits limits) {
        this.limits = limits;
        this.characters = settings(Integer.MAX_VALUE)
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .build();
    }

    private JsonFactoryBuilder settings(int maxNameLength) {
        return JsonFactory.builder()
                .recyclerPool(JsonRecyclerPools.threadLocalPool())
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                // A byte order mark is not JSON, and neither is UTF-16.
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        // Readers bound names, numbers and texts themselves, with a path.
                        .maxNameLength(maxNameLength)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
    }

    /**
     * Reads a document.
     *
     * @param utf8 the whole document as UTF-8, without byte order mark
     * @param contents makes what the document is read into
     * @param <R> what is made of it
     * @return what is made of it; also where it is not JSON, or breaks a limit of the tokenizer
     */
    public <R> R read(byte[] utf8, Supplier<? extends DocumentContent<R>> contents) {
        return read(utf8, 0, utf8.length, contents);
    }

    /**
     * Reads a document.
     *
     * @param buffer in which the document stands
     * @param offset where it begins
     * @param length of the document, in bytes
     * @param contents makes what the document is read into
     * @param <R> what is made of it
     * @return what is made of it; also where it is not JSON, or breaks a limit of the tokenizer
     */
    public <R> R read(byte[] buffer, int offset, int length, Supplier<? extends DocumentContent<R>> contents) {
        int malformedAt = Utf8.malformedAt(buffer, offset, offset + length);
        boolean isTooLong = length > limits.maxDocumentLength();
        DocumentContent<R> content = contents.get();
        R result = readBytes(buffer, offset, length, malformedAt, isTooLong, content);
        if (result != null) {
            return result;
        }
        if (isTooLong) {
            return content.refused(tooLong(limits));
        }
        return malformedAt == JsonSource.WELL_FORMED
                ? readCharacters(new String(buffer, offset, length, StandardCharsets.UTF_8), false, contents.get())
                : content.refused(notUtf8(malformedAt));
    }

    /**
     * Reads a document.
     *
     * @param text the whole document
     * @param contents makes what the document is read into
     * @param <R> what is made of it
     * @return what is made of it; also where it is not JSON, or breaks a limit of the tokenizer
     */
    public <R> R read(String text, Supplier<? extends DocumentContent<R>> contents) {
        boolean isTooLong = text.length() > limits.maxDocumentLength();
        R result = readAscii(text, isTooLong, contents);
        return result == null ? readCharacters(text, isTooLong, contents.get()) : result;
    }

    /** What is made of a string that is short and all ASCII; null where the tokenizer of characters must read it. */
    private <R> @Nullable R readAscii(String text, boolean isTooLong, Supplier<? extends DocumentContent<R>> contents) {
        AsciiText lent = idleText.getAndSet(null);
        AsciiText ascii = lent == null ? new AsciiText() : lent;
        try {
            byte[] bytes = ascii.encode(text);
            return bytes == null
                    ? null
                    : readBytes(bytes, 0, text.length(), JsonSource.WELL_FORMED, isTooLong, contents.get());
        } finally {
            idleText.lazySet(ascii);
        }
    }

    /** What is made of UTF-8, or null where its tokenizer does not get through. */
    private <R> @Nullable R readBytes(
            byte[] utf8, int offset, int length, int malformedAt, boolean isTooLong, DocumentContent<R> content) {
        ByteTokenizers lent = idleTokenizers.getAndSet(null);
        ByteTokenizers tokenizers = lent == null ? new ByteTokenizers(settings(limits.maxNameLength())) : lent;
        try (JsonParser parser = tokenizers.createParser(ObjectReadContext.empty(), utf8, offset, length)) {
            return content.read(new JsonSource(parser, length, malformedAt, isTooLong));
        } catch (JacksonException notRead) {
            return null;
        } catch (CallerException ofCaller) {
            throw ofCaller.ofCaller();
        } catch (RuntimeException | StackOverflowError unforeseen) {
            unforeseenFailures.increment();
            return null;
        } finally {
            if (tokenizers.isUntouched()) {
                idleTokenizers.lazySet(tokenizers);
            }
        }
    }

    private <R> R readCharacters(String text, boolean isTooLong, DocumentContent<R> content) {
        try (JsonParser parser = characters.createParser(ObjectReadContext.empty(), text)) {
            return readCharacters(new JsonSource(parser, text.length(), JsonSource.WELL_FORMED, isTooLong), content);
        } catch (JacksonException notJson) {
            return content.refused(isTooLong ? tooLong(limits) : notJson(notJson));
        } catch (CallerException ofCaller) {
            throw ofCaller.ofCaller();
        } catch (RuntimeException | StackOverflowError unforeseen) {
            unforeseenFailures.increment();
            return content.refused(unforeseen(unforeseen));
        }
    }

    private <R> R readCharacters(JsonSource source, DocumentContent<R> content) {
        try {
            return content.read(source);
        } catch (StreamConstraintsException tooDeep) {
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
        return characters.createParser(ObjectReadContext.empty(), text);
    }
}
