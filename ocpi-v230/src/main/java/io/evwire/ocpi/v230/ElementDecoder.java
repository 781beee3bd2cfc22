package io.evwire.ocpi.v230;

import io.evwire.core.json.ValueReader;
import io.evwire.core.violation.ViolationLog;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Decodes the objects inside a document whose outer form someone else reads: each by itself, so that one with faults
 * does not spoil the others. Not thread-safe.
 */
public final class ElementDecoder {

    private final JsonParser parser;
    private final OcpiCodec codec;
    private final int rootPathSegments;

    /**
     * A decoder of the values in one document.
     *
     * @param parser the tokenizer of the document
     * @param codec its limits and tolerance hold
     * @param rootPathSegments how many segments of a path lead to where the paths of violations shall begin; 0 for
     *     paths from the beginning of the document
     */
    public ElementDecoder(JsonParser parser, OcpiCodec codec, int rootPathSegments) {
        this.parser = parser;
        this.codec = codec;
        this.rootPathSegments = rootPathSegments;
    }

    /**
     * Decodes the value at the current token and leaves the tokenizer at the value's last token. The tokenizer's own
     * exceptions, for text that is no JSON or exceeds a limit, pass through: they end the document.
     *
     * @param type what it should be
     * @param <T> its Java type
     * @return the value, or its faults
     */
    public <T> Decoded<T> read(OcpiType<T> type) {
        ViolationLog log = new ViolationLog(codec.limits().maxViolations(), codec.tolerance());
        T value = type.codec().read(new ValueReader(parser, codec.limits(), log, rootPathSegments));
        return result(value, log);
    }

    private static <T> Decoded<T> result(@Nullable T value, ViolationLog log) {
        if (value == null) {
            log.addIncomplete();
        }
        return value == null || !log.isClean()
                ? new Decoded.Invalid<>(log.refused(), log.isTruncated())
                : new Decoded.Valid<>(value, log.tolerated());
    }
}
