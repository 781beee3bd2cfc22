// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.internal.patch;

import io.evwire.core.runtime.Canonical;
import io.evwire.ocpi.v230.patch.Patched;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all generated patches do: hold changes in one form, find them, and apply them. */
public final class Patches {

    /** No further properties. */
    public static final Map<String, @Nullable Object> NO_MEMBERS = Map.of();

    private Patches() {}

    /**
     * A change to a property that must stay present.
     *
     * @param change the change given
     * @param name record and component, such as {@code LocationPatch.id}
     * @param <T> what the property holds
     * @return the change
     * @throws IllegalArgumentException when it clears the property
     */
    public static <T> Patched<T> required(@Nullable Patched<T> change, String name) {
        Patched<T> given = optional(change, name);
        if (given.isCleared()) {
            throw new IllegalArgumentException(
                    name + " is required in the object: give it a value or leave it unchanged");
        }
        return given;
    }

    /**
     * A change to a property that may be absent.
     *
     * @param change the change given
     * @param name record and component
     * @param <T> what the property holds
     * @return the change
     */
    public static <T> Patched<T> optional(@Nullable Patched<T> change, String name) {
        if (change == null) {
            throw new NullPointerException(name + " is not a change: say Patched.unchanged() or Patched.cleared()");
        }
        return change;
    }

    /**
     * A change to a list that may be empty: to set the empty list is to clear it.
     *
     * @param change the change given
     * @param name record and component
     * @param <T> the element type
     * @return the change, with an unmodifiable list
     */
    public static <T> Patched<List<T>> list(@Nullable Patched<List<T>> change, String name) {
        Patched<List<T>> copy = optional(change, name).map(list -> Canonical.list(list, name));
        List<T> value = copy.value();
        return value != null && value.isEmpty() ? Patched.cleared() : copy;
    }

    /**
     * The change that a decoded value is.
     *
     * @param value the value, or null when it could not be decoded
     * @param <T> what the property holds
     * @return the change; none after a report
     */
    public static <T> Patched<T> ofRead(@Nullable T value) {
        return value == null ? Patched.unchanged() : Patched.to(value);
    }

    /**
     * The change from one value to another.
     *
     * @param before the value before, or null when absent
     * @param after the value after, or null when absent
     * @param <T> what the property holds
     * @return the change; none where the values are equal
     */
    public static <T> Patched<T> between(@Nullable T before, @Nullable T after) {
        if (Objects.equals(before, after)) {
            return Patched.unchanged();
        }
        return after == null ? Patched.cleared() : Patched.to(after);
    }

    /**
     * The change to what tells an object from others: none.
     *
     * @param before the value before
     * @param after the value after
     * @param name the property, such as {@code id}
     * @param <T> what the property holds
     * @return no change
     * @throws IllegalArgumentException when the values differ
     */
    public static <T> Patched<T> identity(T before, T after, String name) {
        if (!before.equals(after)) {
            throw new IllegalArgumentException(
                    "a patch cannot change " + name + ", by which the object is known: PUT the other object");
        }
        return Patched.unchanged();
    }

    /**
     * The change from one object to another, of which a patch says only what changes.
     *
     * @param before the object before, or null when absent
     * @param after the object after, or null when absent
     * @param diff makes the patch from one to the other
     * @param whole makes the patch that says everything
     * @param <T> the type of the object
     * @param <P> its patch
     * @return the change
     */
    public static <T, P> Patched<P> between(
            @Nullable T before, @Nullable T after, BiFunction<T, T, P> diff, Function<T, P> whole) {
        if (Objects.equals(before, after)) {
            return Patched.unchanged();
        }
        if (after == null) {
            return Patched.cleared();
        }
        return Patched.to(before == null ? whole.apply(after) : diff.apply(before, after));
    }

    /**
     * What a required object is after a patch of it.
     *
     * @param change what the patch says of it
     * @param before the object before
     * @param changed applies its patch
     * @param <T> the type of the object
     * @param <P> its patch
     * @return the object after
     */
    public static <T, P> T appliedPart(Patched<P> change, T before, BiFunction<P, T, T> changed) {
        P part = change.value();
        return part == null ? before : changed.apply(part, before);
    }

    /**
     * What an optional object is after a patch of it.
     *
     * @param change what the patch says of it
     * @param before the object before, or null when absent
     * @param changed applies its patch
     * @param created makes a new one
     * @param <T> the type of the object
     * @param <P> its patch
     * @return the object after, or null when absent
     */
    public static <T, P> @Nullable T appliedOptionalPart(
            Patched<P> change, @Nullable T before, BiFunction<P, T, T> changed, Function<P, T> created) {
        P part = change.value();
        if (part == null) {
            return change.isCleared() ? null : before;
        }
        return before == null ? created.apply(part) : changed.apply(part, before);
    }

    /**
     * The value of a change that has one.
     *
     * @param change the change
     * @param <T> what the property holds
     * @return the value
     * @throws IllegalStateException when it has none
     */
    public static <T> T given(Patched<T> change) {
        T value = change.value();
        if (value == null) {
            throw new IllegalStateException("no value, where one was checked to be");
        }
        return value;
    }

    /**
     * The change from one list to another whose elements have an identity.
     *
     * @param before the list before
     * @param after the list after
     * @param identity what tells elements apart
     * @param name the property, such as {@code parking_places}
     * @param <T> the element type
     * @return the elements that are new or have changed
     * @throws IllegalArgumentException when the list after lacks something that the list before has
     */
    public static <T> Patched<List<T>> between(List<T> before, List<T> after, Function<T, ?> identity, String name) {
        return between(before, after, identity, (old, given) -> given, name);
    }

    /**
     * The change from one list to another whose elements have an identity and are merged.
     *
     * @param before the list before
     * @param after the list after
     * @param identity what tells elements apart
     * @param merge what an element becomes when it is given again
     * @param name the property, such as {@code evses}
     * @param <T> the element type
     * @return the elements that are new or have changed
     * @throws IllegalArgumentException when the list after lacks something that the list before has
     */
    public static <T> Patched<List<T>> between(
            List<T> before, List<T> after, Function<T, ?> identity, BinaryOperator<T> merge, String name) {
        Set<T> kept = new HashSet<>(before);
        List<T> changed =
                after.stream().filter(element -> !kept.contains(element)).toList();
        List<T> merged = merged(changed, before, identity, merge);
        if (merged.size() != after.size() || !new HashSet<>(merged).equals(new HashSet<>(after))) {
            throw new IllegalArgumentException("a patch can only add to " + name
                    + " and renew what is in it, and more has changed: PUT the whole" + " object");
        }
        return changed.isEmpty() ? Patched.unchanged() : Patched.to(changed);
    }

    /**
     * What a list holds after a patch, where its elements have an identity: those that the patch does not name stay.
     *
     * @param change the change to it
     * @param before the list before
     * @param identity what tells elements apart
     * @param <T> the element type
     * @return the list
     */
    public static <T> List<T> applied(Patched<List<T>> change, List<T> before, Function<T, ?> identity) {
        return applied(change, before, identity, (old, given) -> given);
    }

    /**
     * What a list holds after a patch, where its elements have an identity and are merged.
     *
     * @param change the change to it
     * @param before the list before
     * @param identity what tells elements apart
     * @param merge what an element becomes when it is given again
     * @param <T> the element type
     * @return the list
     */
    public static <T> List<T> applied(
            Patched<List<T>> change, List<T> before, Function<T, ?> identity, BinaryOperator<T> merge) {
        return merged(change.isCleared() ? List.of() : change.valueOr(List.of()), before, identity, merge);
    }

    /**
     * A list in which some elements are given again or anew.
     *
     * @param given those elements
     * @param before the list before
     * @param identity what tells elements apart
     * @param merge what an element becomes when it is given again
     * @param <T> the element type
     * @return the list before with those in their places, and with the new ones at the end
     */
    public static <T> List<T> merged(List<T> given, List<T> before, Function<T, ?> identity, BinaryOperator<T> merge) {
        if (given.isEmpty()) {
            return before;
        }
        List<T> after = new ArrayList<>(before);
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.putIfAbsent(identity.apply(before.get(i)), i);
        }
        for (T element : given) {
            Integer place = places.putIfAbsent(identity.apply(element), after.size());
            if (place == null) {
                after.add(element);
            } else {
                after.set(place, merge.apply(after.get(place), element));
            }
        }
        return after;
    }

    /**
     * What a list holds after a patch.
     *
     * @param change the change to it
     * @param before the list before
     * @param <T> the element type
     * @return the list
     */
    public static <T> List<T> applied(Patched<List<T>> change, List<T> before) {
        return change.isCleared() ? List.of() : change.valueOr(before);
    }

    /**
     * The elements that were added to the end of a list.
     *
     * @param before the list before
     * @param after the list after
     * @param name the property, such as {@code charging_periods}
     * @param <T> the element type
     * @return the elements added
     * @throws IllegalArgumentException when the list after does not begin with the list before
     */
    public static <T> List<T> added(List<T> before, List<T> after, String name) {
        if (after.size() < before.size() || !after.subList(0, before.size()).equals(before)) {
            throw new IllegalArgumentException(
                    "a patch can only add to " + name + ", and more has changed: PUT the whole object");
        }
        return after.subList(before.size(), after.size());
    }

    /**
     * A list with elements added to its end, but for those that it has: a patch may be sent twice.
     *
     * @param before the list before
     * @param added the elements to add
     * @param <T> the element type
     * @return the list after
     */
    public static <T> List<T> appended(List<T> before, List<T> added) {
        List<T> after = new ArrayList<>(before);
        Set<@Nullable Object> kept = new HashSet<>();
        before.forEach(element -> kept.add(Digits.comparable(element)));
        added.stream().filter(element -> kept.add(Digits.comparable(element))).forEach(after::add);
        return after;
    }

    /**
     * The changes from some members of an object to others.
     *
     * @param before the members before
     * @param after the members after
     * @return the new value of each that is new or has changed; null for each that is gone
     */
    public static Map<String, @Nullable Object> betweenMembers(
            Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        for (String name : before.keySet()) {
            if (!after.containsKey(name)) {
                changes.put(name, null);
            }
        }
        after.forEach((name, value) -> {
            if (!Objects.equals(value, before.get(name))) {
                changes.put(name, value);
            }
        });
        return changes;
    }

    /**
     * The members of an object after a patch.
     *
     * @param changes the new value of each that changes; null for each that goes
     * @param before the members before
     * @return the members after
     */
    public static Map<String, @Nullable Object> appliedMembers(
            Map<String, @Nullable Object> changes, Map<String, @Nullable Object> before) {
        if (changes.isEmpty()) {
            return before;
        }
        Map<String, @Nullable Object> after = new LinkedHashMap<>(before);
        after.putAll(changes);
        after.values().removeAll(Collections.singleton(null));
        return after;
    }
}
