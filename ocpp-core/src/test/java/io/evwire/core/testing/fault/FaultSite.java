// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.fault;

import io.evwire.core.json.WireValue;
import io.evwire.core.testing.generation.RecordArbitraries;
import io.evwire.core.testing.generation.Records;
import io.evwire.core.testing.generation.ValueLimits;
import io.evwire.core.violation.ViolationKind;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A place in the values of a type, reached by components and list elements, and a fault that fits there.
 *
 * @param steps the way from the whole value
 * @param kind the kind of fault
 */
public record FaultSite(List<Step> steps, ViolationKind kind) {

    /**
     * One step of the way.
     *
     * @param index which component of a record
     * @param wireName its name on the wire
     * @param value what it holds: a list where one is
     * @param isElement whether the way goes on to one of its elements
     */
    public record Step(int index, String wireName, ValueLimits value, boolean isElement) {

        static Step to(RecordComponent component, int index, boolean isElement) {
            return new Step(
                    index, Records.wireName(component), ValueLimits.of(component.getAnnotatedType()), isElement);
        }

        /** What stands where the step leads. */
        ValueLimits target() {
            return isElement ? value.element() : value;
        }
    }

    /** These values with this fault. */
    public <T> Arbitrary<Planted<T>> planted(Arbitrary<T> values, RecordArbitraries records) {
        return Combinators.combine(values, Arbitraries.integers())
                .as((value, salt) -> plant(value, records, new Random(salt)))
                .withoutEdgeCases();
    }

    /** The same value with this fault; what is absent on the way there is added, and elements are chosen at random. */
    public <T> Planted<T> plant(T value, RecordArbitraries records, Random random) {
        StringBuilder path = new StringBuilder();
        Object planted = plant(value, 0, path, records, random);
        @SuppressWarnings("unchecked") // Records.with keeps the class.
        T sameType = (T) planted;
        return new Planted<>(sameType, path.toString(), kind);
    }

    private Object plant(Object instance, int depth, StringBuilder path, RecordArbitraries records, Random random) {
        Step step = steps.get(depth);
        RecordComponent component = Records.components(instance.getClass()).get(step.index());
        Object value = Records.get(instance, component);
        if (instance instanceof WireValue && instance.getClass().isRecord()) {
            // It stands for its text, which has no place of its own in a document.
            return Records.with(instance, step.index(), replaced(value, depth, path, records, random));
        }
        path.append('/').append(step.wireName().replace("~", "~0").replace("/", "~1"));
        if (!step.isElement()) {
            return Records.with(instance, step.index(), replaced(value, depth, path, records, random));
        }
        List<Object> elements = new ArrayList<>((List<?>) value);
        if (elements.isEmpty()) {
            elements.add(records.sample(step.target(), random));
        }
        int chosen = random.nextInt(elements.size());
        path.append('/').append(chosen);
        elements.set(chosen, replaced(elements.get(chosen), depth, path, records, random));
        return Records.with(instance, step.index(), elements);
    }

    private Object replaced(Object value, int depth, StringBuilder path, RecordArbitraries records, Random random) {
        ValueLimits target = steps.get(depth).target();
        if (depth == steps.size() - 1) {
            return FaultyValues.of(kind, target, records, random);
        }
        Object present = value == null ? records.sample(target, random) : value;
        return plant(present, depth + 1, path, records, random);
    }

    /** The way and the fault, for people. */
    @Override
    public String toString() {
        return kind + " at "
                + steps.stream()
                        .map(step -> "/" + step.wireName() + (step.isElement() ? "/*" : ""))
                        .collect(Collectors.joining());
    }
}
