// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import java.io.InputStream;

/**
 * The answer to a request whose body is still to be read. Its text form shows nothing of the body.
 *
 * @param status the status of HTTP, such as 200
 * @param headers its headers
 * @param body its body, which is closed once it has been read
 */
public record StreamedReply(int status, Headers headers, InputStream body) {

    @Override
    public String toString() {
        return "StreamedReply[" + status + ", " + headers + "]";
    }
}
