// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.document.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;

/** Decoding without the fast attempt, which must give what decoding with it gives. */
public final class ExactDecoding {

    private ExactDecoding() {}

    /** Holds a decode of a text against an exact one of it. */
    public static void assertIsThatOf(OcppCodec codec, String text, PendingCalls pending) {
        assertThat(codec.decode(text, pending))
                .as("a fast attempt at %s", text)
                .isEqualTo(exactly(codec, pending, (json, decoder) -> json.read(text, decoder)));
    }

    /** The same of UTF-8. */
    public static void assertIsThatOf(OcppCodec codec, byte[] utf8, PendingCalls pending) {
        assertThat(codec.decode(utf8, pending))
                .as("a fast attempt at %s", new String(utf8, StandardCharsets.ISO_8859_1))
                .isEqualTo(exactly(codec, pending, (json, decoder) -> json.read(utf8, decoder)));
    }

    private static Decoded exactly(
            OcppCodec codec, PendingCalls pending, BiFunction<JsonText, FrameDecoder, Decoded> reading) {
        CodecSettings settings = codec.settings();
        JsonText json = new JsonText(settings.limits());
        Decoded exact = reading.apply(json, new FrameDecoder(settings, json, pending));
        return SignedActions.isPlainAnswer(exact)
                ? reading.apply(json, new FrameDecoder(settings, json, SignedActions.plain(pending)))
                : exact;
    }
}
