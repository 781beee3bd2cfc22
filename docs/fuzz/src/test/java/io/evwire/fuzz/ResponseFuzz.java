// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.InvalidObjectException;
import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.http.ResponseCodec;
import io.evwire.ocpi.v230.http.ResponseStream;
import io.evwire.ocpi.v230.http.ResponseType;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** The body of a response, whole and from a stream: a line such as {@code tokens/Token}, then the envelope. */
public final class ResponseFuzz {

    private static final ResponseCodec CODEC = new ResponseCodec(ObjectFuzz.STRICT);

    private ResponseFuzz() {}

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Headed headed = Headed.of(input);
        OcpiType<?> type = OcpiType.named(headed.head());
        if (type != null) {
            check(ResponseType.one(type), headed.body());
            check(ResponseType.list(type), headed.body());
            check(ResponseType.nothing(), headed.body());
            checkStream(type, headed.body());
        }
    }

    private static <D> void check(ResponseType<D> type, byte[] utf8) {
        Decoded<OcpiResponse<D>> decoded = CODEC.decode(type, utf8);
        String text = Utf8.decoded(utf8);
        if (text != null) {
            Expect.same("bytes as String", outcome(CODEC.decode(type, text)), outcome(decoded));
        }
        if (decoded instanceof Decoded.Valid<OcpiResponse<D>> valid) {
            Decoded<OcpiResponse<D>> again = CODEC.decode(type, CODEC.encode(type, valid.value()));
            Expect.same("encoded and decoded again", new Decoded.Valid<>(valid.value(), List.of()), again);
        }
    }

    /** The stream gives the objects of the whole and the same verdict; a status of failure comes with none. */
    private static <T> void checkStream(OcpiType<T> type, byte[] utf8) {
        Decoded<OcpiResponse<List<T>>> whole = CODEC.decode(ResponseType.list(type), utf8);
        List<T> objects = new ArrayList<>();
        Decoded<OcpiResponse<Void>> around;
        try (ResponseStream<T> stream = CODEC.stream(type, new ByteArrayInputStream(utf8))) {
            stream.forEachRemaining(element -> {
                if (element.isValid()) {
                    objects.add(element.orThrow());
                }
            });
            around = stream.response();
        } catch (InvalidObjectException unexpected) {
            throw new AssertionError(unexpected);
        }
        Expect.that(whole.isValid() == around.isValid(), "whole " + whole + ", streamed " + around);
        if (whole.isValid() && whole.orThrow().isSuccess()) {
            List<T> data = whole.orThrow().data();
            Expect.same("streamed", data == null ? List.of() : data, objects);
        }
    }

    private static Object outcome(Decoded<?> decoded) {
        return ObjectFuzz.outcome(decoded);
    }
}
