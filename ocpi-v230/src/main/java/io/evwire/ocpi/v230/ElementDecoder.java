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

    /** Used for one value after another as long as nothing is wrong with them. */
    private ViolationLog log;

    private ValueReader reader;

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
        this.log = emptyLog();
        this.reader = reader(log);
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
        T value = type.codec().read(reader);
        Decoded<T> decoded = result(value, log);
        if (!(decoded instanceof Decoded.Valid<T> valid && valid.tolerated().isEmpty())) {
            log = emptyLog();
            reader = reader(log);
        }
        return decoded;
    }

    private ViolationLog emptyLog() {
        return new ViolationLog(codec.limits().maxViolations(), codec.tolerance());
    }

    private ValueReader reader(ViolationLog faults) {
        return new ValueReader(parser, codec.limits(), faults, rootPathSegments);
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
