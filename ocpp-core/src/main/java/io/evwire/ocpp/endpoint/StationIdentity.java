// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.core.runtime.Canonical;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a Charging Station, as the URL of its connection tells it.
 *
 * @see "OCPP 2.1 ed. 1, Part 4 §3.1.1"
 */
public final class StationIdentity {

    private StationIdentity() {}

    /**
     * Reads the last segment of the path that a station connects to. Percent-encoding is undone, once, as UTF-8; a plus
     * sign is a plus sign. Whether there is such a station, the application knows.
     *
     * @param rawPath the path as it was sent, without the query, such as {@code /ocpp/CS%201}
     * @return the identity, such as {@code CS 1}; null when the path ends in a slash, or is encoded wrongly: answer the
     *     handshake with 404 then, or close the connection
     */
    public static @Nullable String ofPath(String rawPath) {
        Canonical.required(rawPath, "the path");
        CharBuffer segment = CharBuffer.wrap(rawPath, rawPath.lastIndexOf('/') + 1, rawPath.length());
        try {
            ByteBuffer identity = decoded(StandardCharsets.UTF_8.newEncoder().encode(segment));
            return identity == null || !identity.hasRemaining()
                    ? null
                    : StandardCharsets.UTF_8.newDecoder().decode(identity).toString();
        } catch (CharacterCodingException noText) {
            return null;
        }
    }

    private static @Nullable ByteBuffer decoded(ByteBuffer segment) {
        ByteBuffer bytes = ByteBuffer.allocate(segment.remaining());
        while (segment.hasRemaining()) {
            byte next = segment.get();
            if (next != '%') {
                bytes.put(next);
                continue;
            }
            if (segment.remaining() < 2) {
                return null;
            }
            byte high = segment.get();
            byte low = segment.get();
            if (!HexFormat.isHexDigit(high) || !HexFormat.isHexDigit(low)) {
                return null;
            }
            bytes.put((byte) (HexFormat.fromHexDigit(high) << 4 | HexFormat.fromHexDigit(low)));
        }
        return bytes.flip();
    }
}
