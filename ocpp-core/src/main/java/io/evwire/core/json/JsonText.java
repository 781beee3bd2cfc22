package io.evwire.core.json;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * The tokenizer and the generator, set up for text that comes from anywhere: strict JSON, UTF-8 only, bounded.
 * Thread-safe.
 */
public final class JsonText {

    private final Limits limits;
    private final JsonFactory factory;
    /** One buffer waits to be lent; when threads contend for it, some make one of their own. */
    private final AtomicReference<@Nullable AsciiText> idle = new AtomicReference<>();

    /**
     * A setup with these bounds.
     *
     * @param limits the bounds; those on depth and names are enforced by the tokenizer, the others by readers
     */
    public JsonText(Limits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .recyclerPool(JsonRecyclerPools.threadLocalPool())
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                // A byte order mark is no JSON, and neither is UTF-16.
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxNameLength(limits.maxNameLength())
                        // Readers bound numbers and texts themselves, with a path: here only the document bounds them.
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        // Writers bound the depth themselves.
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    /**
     * A tokenizer over a string.
     *
     * @param text the whole document
     * @return the document, ready to be read
     */
    public JsonSource source(String text) {
        return new JsonSource(
                factory.createParser(ObjectReadContext.empty(), text),
                JsonSource.WELL_FORMED,
                text.length() > limits.maxDocumentLength());
    }

    /**
     * Reads a string through the tokenizer of UTF-8, where it is short and all ASCII.
     *
     * @param text the whole document
     * @param reader reads the document
     * @param <T> what it reads
     * @return what it read, or null when the string must be read by {@link #source(String)}
     */
    public <T> @Nullable T readAscii(String text, Function<JsonSource, @Nullable T> reader) {
        AsciiText lent = idle.getAndSet(null);
        AsciiText ascii = lent == null ? new AsciiText() : lent;
        try {
            byte[] bytes = ascii.encode(text);
            return bytes == null
                    ? null
                    : reader.apply(new JsonSource(
                            factory.createParser(ObjectReadContext.empty(), bytes, 0, text.length()),
                            JsonSource.WELL_FORMED,
                            text.length() > limits.maxDocumentLength()));
        } finally {
            idle.lazySet(ascii);
        }
    }

    /**
     * A tokenizer over UTF-8. It is faster than one over a string, but with some versions of Jackson takes a surrogate
     * pair that is escaped in a name for broken. Where it throws although the document is well-formed UTF-8,
     * {@link #source(String)} has the last word.
     *
     * @param utf8 the whole document
     * @return the document, ready to be read
     */
    public JsonSource source(byte[] utf8) {
        return new JsonSource(
                factory.createParser(ObjectReadContext.empty(), utf8, 0, utf8.length),
                Utf8.malformedAt(utf8),
                utf8.length > limits.maxDocumentLength());
    }

    /**
     * A tokenizer over a stream of UTF-8 of any length. Bytes that are no UTF-8 end it with a
     * {@link java.nio.charset.CharacterCodingException} inside the tokenizer's own. An escaped surrogate pair is read
     * like the character it means; the columns of its line count the bytes of that.
     *
     * @param utf8 the document; closed with the tokenizer
     * @return the tokenizer, before the first token
     */
    public JsonParser parser(InputStream utf8) {
        return factory.createParser(ObjectReadContext.empty(), new Utf8Stream(utf8));
    }

    /**
     * A generator into a writer; writes numbers without exponents.
     *
     * @param target where the text goes
     * @return the generator
     */
    public JsonGenerator generator(Writer target) {
        return factory.createGenerator(ObjectWriteContext.empty(), target);
    }

    /**
     * A generator of UTF-8; writes numbers without exponents.
     *
     * @param target where the text goes
     * @return the generator
     */
    public JsonGenerator generator(ByteArrayOutputStream target) {
        return factory.createGenerator(ObjectWriteContext.empty(), target);
    }
}
