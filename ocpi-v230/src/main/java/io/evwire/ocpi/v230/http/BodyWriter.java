// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a body while it is made, so that the whole of it is never in memory. */
@FunctionalInterface
public interface BodyWriter {

    /**
     * Writes the body.
     *
     * @param out where it goes; neither flushed nor closed
     * @throws IOException when the stream fails
     * @throws io.evwire.ocpi.v230.InvalidObjectException when an object in it breaks its schema: part of the body has
     *     gone out then, so end the connection without ending the body
     */
    void writeTo(OutputStream out) throws IOException;
}
