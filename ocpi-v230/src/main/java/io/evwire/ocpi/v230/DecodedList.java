// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.document.ByteOrderMark;
import io.evwire.core.json.Limits;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a JSON array turned out to be, element by element: a faulty one does not spoil the others.
 *
 * @param elements every element that was read, in order, valid or not
 * @param violations what is wrong with the array as a whole: not JSON, or no array; usually empty. Elements before the
 *     fault have been read all the same
 * @param tolerated what a lenient codec let pass of the array as a whole, such as a byte order mark, or an object that
 *     is read as its only element; usually empty
 * @param <T> what the elements are
 */
public record DecodedList<T>(List<Decoded<T>> elements, List<Violation> violations, List<Violation> tolerated) {

    /**
     * Copies the lists.
     *
     * @param elements every element that was read, in order, valid or not
     * @param violations what is wrong with the array as a whole: not JSON, or no array; usually empty. Elements before
     *     the fault have been read all the same
     * @param tolerated what a lenient codec let pass of the array as a whole, such as a byte order mark, or an object
     *     that is read as its only element; usually empty
     */
    public DecodedList {
        elements = List.copyOf(elements);
        violations = List.copyOf(violations);
        tolerated = List.copyOf(tolerated);
    }

    /**
     * A list of which nothing was let pass as a whole.
     *
     * @param elements every element that was read, in order, valid or not
     * @param violations what is wrong with the array as a whole; usually empty
     */
    public DecodedList(List<Decoded<T>> elements, List<Violation> violations) {
        this(elements, violations, List.of());
    }

    /**
     * The valid elements.
     *
     * @return their values, in order
     */
    public List<T> values() {
        return elements.stream().filter(Decoded::isValid).map(Decoded::orThrow).toList();
    }

    /**
     * The elements that are not valid, as they came: each with its id and its JSON.
     *
     * @param text the text that was decoded
     * @return the elements, in order
     */
    public List<FaultyElement> faulty(String text) {
        return faulty(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The elements that are not valid, as they came: each with its id and its JSON.
     *
     * @param utf8 the text that was decoded
     * @return the elements, in order
     */
    public List<FaultyElement> faulty(byte[] utf8) {
        SortedMap<Integer, List<Violation>> faults = new TreeMap<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Decoded.Invalid<T> invalid) {
                faults.put(i, invalid.violations());
            }
        }
        byte[] array = ByteOrderMark.isPassed(utf8, Tolerance.SALVAGE) ? ByteOrderMark.behind(utf8) : utf8;
        return FaultyElements.ofArray(array, Limits.DEFAULT, faults);
    }

    /** The same after something else was let pass. */
    DecodedList<T> tolerating(Violation fault) {
        return new DecodedList<>(
                elements,
                violations,
                Stream.concat(Stream.of(fault), tolerated.stream()).toList());
    }
}
