// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one value of a kind: an object, a constant of an enumeration, a text. A class, because a list of
 * many kinds calls it faster than it would an interface.
 *
 * @param <T> the Java type of the value
 */
public abstract class ElementCodec<T> {

    /** For the codecs of the generated types. */
    protected ElementCodec() {}

    /**
     * Reads the value at the reader's current token and leaves the reader at the value's last token.
     *
     * @param in the reader
     * @return the value, or null when it could not be decoded, which the reader has reported
     */
    public abstract @Nullable T read(ValueReader in);

    /**
     * Writes and checks one value.
     *
     * @param value the value
     * @param out where to write
     */
    public abstract void write(T value, ValueWriter out);
}
