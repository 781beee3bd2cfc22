// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.migration;

import io.evwire.core.json.WireValue;
import io.evwire.core.text.Excerpt;
import io.evwire.core.violation.ViolationKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * For generated code: one value of a message under migration, checked against what the target allows. Every method
 * gives the value for the target, or null when it is absent, lost, or waits for a decision.
 */
public final class MigrationPlace {

    private final Migration migration;
    private final @Nullable String name;
    private final Presence presence;

    MigrationPlace(Migration migration, @Nullable String name, Presence presence) {
        this.migration = migration;
        this.name = name;
        this.presence = presence;
    }

    /**
     * A text that may be too long for the target.
     *
     * @param value the text, or null when absent
     * @param maxLength the most code points
     * @param lossy what to give up: the end of a text for reading, else all of it
     * @return the text for the target
     */
    public @Nullable String text(@Nullable String value, int maxLength, Answer lossy) {
        // A text has at least as many UTF-16 units as code points.
        if (value == null || value.length() <= maxLength || length(value) <= maxLength) {
            return value;
        }
        return resolve(new Fault<>(
                ViolationKind.TOO_LONG,
                value,
                "at most " + maxLength + " characters in " + migration.target() + ", found " + length(value),
                lossy,
                Supplied.text(maxLength),
                value.substring(0, value.offsetByCodePoints(0, maxLength)),
                Change.Kind.TRUNCATED,
                null));
    }

    /**
     * An integer that may be outside the target's limits.
     *
     * @param value the integer, or null when absent
     * @param min the least value
     * @param max the largest value
     * @return the integer for the target
     */
    public @Nullable Integer integer(@Nullable Integer value, int min, int max) {
        if (value == null || (value >= min && value <= max)) {
            return value;
        }
        String limits = max == Integer.MAX_VALUE ? "at least " + min : min + " to " + max;
        return resolve(new Fault<>(
                ViolationKind.RANGE,
                value,
                limits + " in " + migration.target() + ", found " + value,
                Answer.Loss.DROP,
                Supplied.integer(min, max)));
    }

    /**
     * A number that is an integer in the target.
     *
     * @param value the number, or null when absent
     * @param rounding which way a fraction goes when it is given up
     * @return the integer for the target
     */
    public @Nullable Integer whole(@Nullable BigDecimal value, RoundingMode rounding) {
        if (value == null) {
            return null;
        }
        BigDecimal rounded = value.setScale(0, rounding);
        boolean fits = rounded.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) >= 0
                && rounded.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        boolean isWhole = rounded.compareTo(value) == 0;
        if (fits && isWhole) {
            return rounded.intValueExact();
        }
        return resolve(new Fault<>(
                isWhole ? ViolationKind.RANGE : ViolationKind.TYPE,
                value,
                "an integer of 32 bits in " + migration.target() + ", found " + Excerpt.of(value.toString()),
                fits ? Answer.Loss.SHORTEN : Answer.Loss.DROP,
                Supplied.integer(Integer.MIN_VALUE, Integer.MAX_VALUE),
                fits ? rounded.intValueExact() : null,
                Change.Kind.ROUNDED,
                null));
    }

    /**
     * A constant that may be none in the target.
     *
     * @param value the constant, or null when absent
     * @param copy the same constant in the target, or null
     * @param ofWireValue the target's constant of a text
     * @param lossy what to give up: the constant for a coarser one, or all of it
     * @param <F> the constant before
     * @param <T> the constant after
     * @return the constant for the target
     */
    public <F extends WireValue, T extends WireValue> @Nullable T constant(
            @Nullable F value, Function<F, @Nullable T> copy, Function<String, T> ofWireValue, Answer lossy) {
        if (value == null) {
            return null;
        }
        T to = copy.apply(value);
        if (to != null) {
            return to;
        }
        return resolve(new Fault<>(
                ViolationKind.ENUM,
                value,
                "no value of " + migration.target() + ": " + Excerpt.of(value.wireValue()),
                lossy,
                Supplied.constant(ofWireValue)));
    }

    /**
     * A constant that may be none in the target, but may have one that the standard takes for the same.
     *
     * @param value the constant, or null when absent
     * @param copy the same constant in the target, or null
     * @param alike the constant of the target that means the same, or null
     * @param ofWireValue the target's constant of a text
     * @param lossy what to give up: the constant for a coarser one, or all of it
     * @param <F> the constant before
     * @param <T> the constant after
     * @return the constant for the target
     */
    public <F extends WireValue, T extends WireValue> @Nullable T constant(
            @Nullable F value,
            Function<F, @Nullable T> copy,
            Function<F, @Nullable T> alike,
            Function<String, T> ofWireValue,
            Answer lossy) {
        T same = value == null ? null : alike.apply(value);
        if (value == null || same == null) {
            return constant(value, copy, ofWireValue, lossy);
        }
        return resolve(new Fault<>(
                ViolationKind.ENUM,
                value,
                migration.target() + " writes " + same.wireValue() + " for " + Excerpt.of(value.wireValue()),
                new Answer.Use(same),
                Supplied.constant(ofWireValue),
                same));
    }

    /**
     * A value that the target requires and the source does not have.
     *
     * @param type makes the target's value of what the policy gives
     * @param <T> the type in the target
     * @return the value given
     */
    public <T> @Nullable T missing(Function<Object, T> type) {
        return resolve(new Fault<>(
                ViolationKind.REQUIRED,
                null,
                "required in " + migration.target() + ", and nothing here to take it from",
                null,
                type));
    }

    /**
     * A value that the target requires and the source does not have, where the standard says what the target writes for
     * an absent one.
     *
     * @param type makes the target's value of what the policy gives
     * @param standard what the target writes, unless the policy gives something else
     * @param <T> the type in the target
     * @return the value
     */
    public <T> @Nullable T missing(Function<Object, T> type, T standard) {
        return resolve(new Fault<>(
                ViolationKind.REQUIRED,
                null,
                "required in " + migration.target() + ", which writes this value for an absent one",
                new Answer.Use(standard),
                type,
                standard));
    }

    private <T> @Nullable T resolve(Fault<T> fault) {
        if (name != null) {
            migration.enter(name);
        }
        T value = answered(
                fault, migration.decision(fault.kind(), fault.found(), fault.detail(), fault.lossy()), presence);
        if (name != null) {
            migration.leave();
        }
        return value;
    }

    private <T> @Nullable T answered(Fault<T> fault, Decision decision, Presence presence) {
        Answer answer = migration.ask(decision);
        if (answer == null && fault.standard() != null) {
            answer = new Answer.Use(fault.standard());
        }
        if (answer == null) {
            migration.open(decision);
            return null;
        }
        if (answer instanceof Answer.Use given) {
            T value = used(fault, decision, given);
            migration.changed(
                    fault.found() == null ? Change.Kind.SUPPLIED : Change.Kind.REPLACED, fault.found(), fault.detail());
            return value;
        }
        if (answer == Answer.Loss.SHORTEN) {
            if (fault.shortened() == null) {
                throw Migration.misfit(decision, answer, "it cannot be shortened");
            }
            migration.changed(fault.shortening(), fault.found(), fault.detail());
            return fault.shortened();
        }
        if (presence == Presence.OPTIONAL) {
            migration.changed(Change.Kind.DROPPED, fault.found(), fault.detail());
        } else {
            migration.lose(decision);
        }
        return null;
    }

    private static <T> T used(Fault<T> fault, Decision decision, Answer.Use given) {
        try {
            return fault.use().apply(given.value());
        } catch (IllegalArgumentException unfit) {
            IllegalArgumentException named =
                    Migration.misfit(decision, given, "the value must be " + unfit.getMessage());
            named.initCause(unfit);
            throw named;
        }
    }

    /** Why a value cannot be copied, and what can be made of it. */
    private record Fault<T>(
            ViolationKind kind,
            @Nullable Object found,
            String detail,
            @Nullable Answer lossy,
            Function<Object, T> use,
            @Nullable T shortened,
            Change.Kind shortening,
            @Nullable T standard) {

        /** A fault of a value that cannot be shortened. */
        Fault(
                ViolationKind kind,
                @Nullable Object found,
                String detail,
                @Nullable Answer lossy,
                Function<Object, T> use) {
            this(kind, found, detail, lossy, use, null, Change.Kind.REPLACED, null);
        }

        /** A fault of a value for which the standard gives another, so that nobody need be asked. */
        Fault(
                ViolationKind kind,
                @Nullable Object found,
                String detail,
                @Nullable Answer lossy,
                Function<Object, T> use,
                T standard) {
            this(kind, found, detail, lossy, use, null, Change.Kind.REPLACED, standard);
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
