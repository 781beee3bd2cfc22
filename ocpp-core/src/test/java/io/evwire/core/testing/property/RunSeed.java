// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.property;

import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * The seed of all values that the properties of a run try: a new one each run, which is printed, or the one that
 * {@code -Devwire.seed} names. The properties that jqwik's own engine runs get theirs from it, too.
 */
public final class RunSeed implements AroundPropertyHook {

    static final String PROPERTY = "evwire.seed";

    /** So that a seed is quickly typed. */
    private static final int BOUND = 1_000_000_000;

    private static final long DRAWN = ThreadLocalRandom.current().nextInt(BOUND);

    static {
        System.out.println("Properties: seed " + value() + "; to repeat this run: -D" + PROPERTY + "=" + value());
    }

    /** The seed of this run. */
    public static long value() {
        return Long.getLong(PROPERTY, DRAWN);
    }

    /** The randomness of a subject in this run. */
    public static Random randomOf(String subject) {
        return new Random(of(subject));
    }

    static long of(String subject) {
        return value() * 31 + subject.hashCode();
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        if (context.attributes().seed().isEmpty()) {
            String subject = context.containerClass().getName() + "." + context.label();
            context.attributes().setSeed(String.valueOf(of(subject)));
        }
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
