// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.sample;

import io.evwire.core.violation.ViolationKind;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * Samples of one type. What is realistic about them is the values by themselves: identifiers, times and amounts look
 * like real ones, and are not chosen to fit each other.
 *
 * @param <T> the type
 */
public final class Sample<T> {

    private final Class<T> type;
    private final Function<String, T> decoder;
    private final boolean isNullAbsent;

    /**
     * Samples of a type; the entry point is the class {@code Samples} of each protocol.
     *
     * @param type a record that is generated from schemas
     * @param decoder decodes the JSON text of one, and refuses what is not valid
     * @param isNullAbsent whether the protocol takes an empty list for an absent one
     */
    public Sample(Class<T> type, Function<String, T> decoder, boolean isNullAbsent) {
        this.type = type;
        this.decoder = decoder;
        this.isNullAbsent = isNullAbsent;
    }

    /**
     * A sample with what is required, and nothing else.
     *
     * @return always the same
     */
    public T minimal() {
        return decoder.apply(minimalJson());
    }

    /**
     * A sample with every property that there is.
     *
     * @return always the same
     */
    public T full() {
        return decoder.apply(fullJson());
    }

    /**
     * A sample with properties and values by chance.
     *
     * @param seed the same seed gives the same sample
     * @return the sample
     */
    public T random(long seed) {
        return decoder.apply(randomJson(seed));
    }

    /**
     * The JSON text of {@link #minimal()}.
     *
     * @return the payload or object
     */
    public String minimalJson() {
        return JsonText.of(new SampleTree(Choice.minimal()).object(Shape.of(type)));
    }

    /**
     * The JSON text of {@link #full()}.
     *
     * @return the payload or object
     */
    public String fullJson() {
        return JsonText.of(new SampleTree(Choice.full()).object(Shape.of(type)));
    }

    /**
     * The JSON text of {@link #random}.
     *
     * @param seed the same seed gives the same text
     * @return the payload or object
     */
    public String randomJson(long seed) {
        return JsonText.of(new SampleTree(Choice.random(new Random(seed))).object(Shape.of(type)));
    }

    /**
     * The full sample with one fault in it.
     *
     * @param kind the fault: REQUIRED, TOO_FEW, TOO_MANY, TYPE, ENUM, FORMAT, TOO_LONG, RANGE, UNKNOWN_PROPERTY or
     *     PAYLOAD
     * @param seed chooses the place; the same seed gives the same
     * @return the text and the place, or empty where no sample of this type can have such a fault
     * @throws IllegalArgumentException for any other kind, which no change of a value brings about
     */
    public Optional<PlantedFault> faulty(ViolationKind kind, long seed) {
        return new FaultPlanter(Shape.of(type), isNullAbsent).plant(kind, new Random(seed));
    }
}
