// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.ElementDecoder;
import io.evwire.ocpi.v230.OcpiType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The data of a response as read: a value, what makes it unusable, and what was let pass; of the latter the faults of
 * whole elements by their index.
 */
record DataRead<D>(
        @Nullable D value,
        List<Violation> refused,
        boolean truncated,
        List<Violation> tolerated,
        SortedMap<Integer, List<Violation>> faulty) {

    static final String PATH = "/data";

    private static final SortedMap<Integer, List<Violation>> NONE = Collections.emptySortedMap();

    static <D> DataRead<D> ofValue(@Nullable D value) {
        return new DataRead<>(value, List.of(), false, List.of(), NONE);
    }

    static <D> DataRead<D> refused(ViolationKind kind, String detail) {
        return new DataRead<>(null, List.of(new Violation(PATH, kind, detail)), false, List.of(), NONE);
    }

    static <D> DataRead<D> of(Decoded<D> decoded) {
        if (decoded instanceof Decoded.Valid<D> valid) {
            return new DataRead<>(valid.value(), List.of(), false, valid.tolerated(), NONE);
        }
        Decoded.Invalid<D> invalid = (Decoded.Invalid<D>) decoded;
        return new DataRead<>(null, invalid.violations(), invalid.truncated(), List.of(), NONE);
    }

    /** The elements of an array without the faulty ones, whose faults are let pass: they do not spoil the others. */
    static <T> DataRead<List<T>> ofList(JsonParser parser, ElementDecoder elements, OcpiType<T> type) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return of(elements.readListOfOne(type));
        }
        List<T> values = new ArrayList<>();
        List<Violation> faults = new ArrayList<>();
        SortedMap<Integer, List<Violation>> faulty = new TreeMap<>();
        int index = 0;
        boolean isCut = false;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!elements.mayReadElement()) {
                isCut = true;
                parser.skipChildren();
                continue;
            }
            List<Violation> dropped = new ArrayList<>();
            DataRead<T> element = of(elements.readElement(type, dropped::add));
            if (element.value != null) {
                values.add(element.value);
            } else {
                faulty.put(index, element.refused);
            }
            index++;
            addAll(faults, dropped.isEmpty() ? element.refused : dropped);
            addAll(faults, element.tolerated);
        }
        List<Violation> refused = isCut ? List.of(elements.tooManyElements(PATH)) : List.of();
        return new DataRead<>(List.copyOf(values), refused, false, List.copyOf(faults), faulty);
    }

    /** Adds faults but for one that was added last: what says that others are left out is told once. */
    private static void addAll(List<Violation> faults, List<Violation> more) {
        for (Violation fault : more) {
            if (faults.isEmpty() || !faults.get(faults.size() - 1).equals(fault)) {
                faults.add(fault);
            }
        }
    }
}
