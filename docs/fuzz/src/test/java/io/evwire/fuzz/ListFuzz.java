// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.DecodedList;
import io.evwire.ocpi.v230.ElementStream;
import io.evwire.ocpi.v230.OcpiType;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** A list of OCPI, whole and from a stream: a line such as {@code tokens/Token}, then the array. */
public final class ListFuzz {

    private ListFuzz() {}

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Headed headed = Headed.of(input);
        OcpiType<?> type = OcpiType.named(headed.head());
        if (type != null) {
            check(type, headed.body());
        }
    }

    private static <T> void check(OcpiType<T> type, byte[] utf8) {
        DecodedList<T> list = ObjectFuzz.STRICT.decodeList(type, utf8);
        String text = Utf8.decoded(utf8);
        if (text != null) {
            DecodedList<T> ofText = ObjectFuzz.STRICT.decodeList(type, text);
            Expect.same("bytes as String", outcomes(ofText.elements()), outcomes(list.elements()));
            Expect.same("bytes as String", Outcome.places(ofText.violations()), Outcome.places(list.violations()));
        }
        for (Decoded<T> element : list.elements()) {
            if (element instanceof Decoded.Valid<T> valid) {
                ObjectFuzz.checkRoundTrip(type, valid);
            }
        }
        List<Decoded<T>> streamed = streamed(type, utf8);
        if (list.violations().isEmpty()) {
            Expect.same("streamed", list.elements(), streamed);
        } else {
            Expect.that(
                    !streamed.isEmpty() && !streamed.get(streamed.size() - 1).isValid(),
                    "the list is refused, the stream is not: " + list.violations());
        }
        Expect.nothingUnforeseen(ObjectFuzz.STRICT.unforeseenFailures());
    }

    private static <T> List<Decoded<T>> streamed(OcpiType<T> type, byte[] utf8) {
        List<Decoded<T>> elements = new ArrayList<>();
        try (ElementStream<T> stream = ObjectFuzz.STRICT.stream(type, new ByteArrayInputStream(utf8))) {
            stream.forEachRemaining(elements::add);
        }
        return elements;
    }

    private static List<Object> outcomes(List<? extends Decoded<?>> elements) {
        return elements.stream().map(ObjectFuzz::outcome).toList();
    }
}
