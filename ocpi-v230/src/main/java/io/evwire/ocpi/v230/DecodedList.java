package io.evwire.ocpi.v230;

import io.evwire.core.violation.Violation;
import java.util.List;

/**
 * What a JSON array turned out to be, element by element: a faulty one does not spoil the others.
 *
 * @param elements every element that was read, in order, valid or not
 * @param violations what is wrong with the array as a whole: not JSON, or no array; usually empty. Elements before the
 *     fault have been read all the same
 * @param <T> what the elements are
 */
public record DecodedList<T>(List<Decoded<T>> elements, List<Violation> violations) {

    /**
     * Copies the lists.
     *
     * @param elements every element that was read, in order, valid or not
     * @param violations what is wrong with the array as a whole: not JSON, or no array; usually empty. Elements before
     *     the fault have been read all the same
     */
    public DecodedList {
        elements = List.copyOf(elements);
        violations = List.copyOf(violations);
    }

    /**
     * The valid elements.
     *
     * @return their values, in order
     */
    public List<T> values() {
        return elements.stream().filter(Decoded::isValid).map(Decoded::orThrow).toList();
    }
}
