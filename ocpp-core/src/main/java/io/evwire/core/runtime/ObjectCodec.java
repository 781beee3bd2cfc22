// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

/**
 * Decodes and encodes the JSON objects of one type, with every check of its schema.
 *
 * @param <T> the record the object becomes
 */
public abstract class ObjectCodec<T> extends ElementCodec<T> {

    /** For the codecs of the generated types. */
    protected ObjectCodec() {}

    /**
     * The record this codec serves.
     *
     * @return its class
     */
    public abstract Class<T> type();
}
