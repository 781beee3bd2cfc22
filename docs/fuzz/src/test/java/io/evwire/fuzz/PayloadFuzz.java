// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.DecodedPayload;
import io.evwire.ocpp.rpc.MessageType;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.rpc.PayloadCodec;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A payload without its frame: a line such as {@code CALL Reset}, then the object. */
public final class PayloadFuzz {

    private static final Map<Version, Map<String, PayloadCodec<?>>> CODECS = Map.of(
            Version.V201, new ConcurrentHashMap<>(),
            Version.V21, new ConcurrentHashMap<>());

    private PayloadFuzz() {}

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Headed headed = Headed.of(input);
        for (Version version : Version.ALL) {
            PayloadCodec<?> codec = codec(version, headed.head());
            if (codec != null) {
                check(version, headed, codec);
            }
        }
    }

    private static <T extends OcppPayload> void check(Version version, Headed headed, PayloadCodec<T> codec) {
        byte[] utf8 = headed.body();
        DecodedPayload<T> decoded = codec.decode(utf8);
        String text = Utf8.decoded(utf8);
        if (text == null) {
            Expect.that(decoded instanceof DecodedPayload.Invalid, "no UTF-8, but valid");
        } else {
            Expect.same("bytes as String", outcome(codec.decode(text)), outcome(decoded));
        }
        boolean isValid = decoded instanceof DecodedPayload.Valid;
        if (decoded instanceof DecodedPayload.Valid<T> valid) {
            Expect.same(
                    "encoded as String",
                    codec.encode(valid.payload()),
                    Utf8.decoded(codec.encodeToBytes(valid.payload())));
            Expect.same("again", decoded, codec.decode(codec.encode(valid.payload())));
        }
        Decoded framed = version.codec.decode(framed(headed), version.pending);
        Expect.that(framed instanceof Decoded.Valid == isValid, "alone " + decoded + ", in a frame " + framed);
        Expect.nothingUnforeseen(codec.unforeseenFailures());
    }

    private static Object outcome(DecodedPayload<?> decoded) {
        return decoded instanceof DecodedPayload.Invalid<?> invalid
                ? Outcome.of(invalid.violations(), invalid.truncated())
                : decoded;
    }

    private static byte[] framed(Headed headed) {
        List<String> head = List.of(headed.head().split(" ", 2));
        String action = head.get(1);
        String before = switch (head.get(0)) {
            case "CALL" -> "[2,\"1\",\"" + action + "\",";
            case "SEND" -> "[6,\"1\",\"" + action + "\",";
            default -> "[3,\"" + action + "\",";
        };
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.writeBytes(Utf8.encoded(before));
        frame.writeBytes(headed.body());
        frame.write(']');
        return frame.toByteArray();
    }

    /** The codec that a line names; null when there is none. */
    private static PayloadCodec<?> codec(Version version, String head) {
        PayloadCodec<?> known = CODECS.get(version).get(head);
        if (known != null) {
            return known;
        }
        String[] parts = head.split(" ", 2);
        if (parts.length < 2 || version.actions.find(parts[1]) == null) {
            return null;
        }
        try {
            PayloadCodec<?> codec = version.codec.payload(MessageType.valueOf(parts[0]), parts[1]);
            CODECS.get(version).put(head, codec);
            return codec;
        } catch (IllegalArgumentException noSuchMessage) {
            return null;
        }
    }
}
