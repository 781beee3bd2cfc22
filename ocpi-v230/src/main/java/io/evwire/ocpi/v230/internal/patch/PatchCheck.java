// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.internal.patch;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.patch.PatchResult;
import io.evwire.ocpi.v230.patch.Patched;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is checked before a patch is applied.
 *
 * @param <T> what is patched
 */
public final class PatchCheck<T> {

    private final T object;
    private final List<Violation> violations = new ArrayList<>();
    private boolean isStale;

    /**
     * A check of the patch for an object.
     *
     * @param object the object before
     */
    public PatchCheck(T object) {
        this.object = object;
    }

    /**
     * Refuses a change of what tells the object from others.
     *
     * @param name the property
     * @param change what the patch says of it
     * @param held what it is
     * @param <V> what it holds
     * @return this
     */
    public <V> PatchCheck<T> identity(String name, Patched<V> change, V held) {
        if (!Objects.equals(change.valueOr(held), held)) {
            violations.add(new Violation(
                    "/" + name, ViolationKind.RULE, "that of the object, which never changes, or absent"));
        }
        return this;
    }

    /**
     * Refuses a part that says too little of an object that there is not.
     *
     * @param name the property
     * @param change the part
     * @param held the object, or null when absent
     * @param missing what the part lacks for a whole object
     * @param <P> the patch of the object
     * @return this
     */
    public <P> PatchCheck<T> nested(
            String name, Patched<P> change, @Nullable Object held, Function<P, List<String>> missing) {
        P part = change.value();
        if (part != null && held == null) {
            for (String property : missing.apply(part)) {
                violations.add(new Violation(
                        "/" + name + "/" + property,
                        ViolationKind.REQUIRED,
                        "required, but absent, and the object that is patched has no " + name));
            }
        }
        return this;
    }

    /**
     * Tells an older patch.
     *
     * @param given the time of the patch
     * @param held the time of the object
     * @return this
     */
    public PatchCheck<T> lastUpdated(Instant given, Instant held) {
        isStale = given.isBefore(held);
        return this;
    }

    /**
     * Tells an older patch, where it may lack a time.
     *
     * @param given the time of the patch
     * @param held the time of the object
     * @return this
     */
    public PatchCheck<T> lastUpdated(Patched<Instant> given, Instant held) {
        return lastUpdated(given.valueOr(held), held);
    }

    /**
     * What becomes of the object.
     *
     * @param changed gives the object after the changes
     * @return the result
     */
    public PatchResult<T> result(Supplier<T> changed) {
        if (!violations.isEmpty()) {
            return new PatchResult.Refused<>(object, violations);
        }
        if (isStale) {
            return new PatchResult.Stale<>(object);
        }
        T after = changed.get();
        return Digits.areSame(after, object) ? new PatchResult.Repeated<>(object) : new PatchResult.Applied<>(after);
    }
}
