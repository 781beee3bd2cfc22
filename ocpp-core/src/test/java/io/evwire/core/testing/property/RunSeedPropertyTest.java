// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** The properties that jqwik's own engine runs follow the seed of the run, too. */
class RunSeedPropertyTest {

    private static String seed;

    @Property(tries = 1)
    @AddLifecycleHook(SeedSeen.class)
    void drawsItsValuesFromTheSeedOfTheRun(@ForAll int any) {
        assertThat(seed)
                .isEqualTo(String.valueOf(
                        RunSeed.of(RunSeedPropertyTest.class.getName() + ".drawsItsValuesFromTheSeedOfTheRun")));
    }

    @Property(tries = 1, seed = "7")
    @AddLifecycleHook(SeedSeen.class)
    void keepsASeedOfItsOwn(@ForAll int any) {
        assertThat(seed).isEqualTo("7");
    }

    /** Stands closer to the property than what gives it the seed. */
    static final class SeedSeen implements AroundPropertyHook {

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            Optional<String> given = context.attributes().seed();
            seed = given.orElse("none");
            return property.execute();
        }

        @Override
        public int aroundPropertyProximity() {
            return 50;
        }
    }
}
