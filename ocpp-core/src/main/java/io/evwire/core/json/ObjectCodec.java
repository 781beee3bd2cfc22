package io.evwire.core.json;

/**
 * Decodes and encodes the JSON objects of one type, with every check of its schema.
 *
 * @param <T> the record the object becomes
 */
public interface ObjectCodec<T> extends ElementCodec<T> {

    /**
     * The record this codec serves.
     *
     * @return its class
     */
    Class<T> type();
}
