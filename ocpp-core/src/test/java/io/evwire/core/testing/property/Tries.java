// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.property;

import io.evwire.core.testing.GeneratedType;
import io.evwire.core.testing.fault.FaultSite;
import io.evwire.core.testing.fault.Planted;
import io.evwire.core.testing.generation.RecordArbitraries;
import java.util.Iterator;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.opentest4j.AssertionFailedError;

/**
 * Tries one claim about one subject on arbitrary values; a value that fails is made smaller while it still fails, and
 * reported with all that is needed to repeat it.
 *
 * @param <T> what the claim is about
 */
public final class Tries<T> {

    static final int DEFAULT_TRIES = 50;

    /** There are many sites, and a fault is a fault whatever stands around it. */
    private static final int TRIES_A_SITE = 2;

    private static final int SHRINK_TRIES = 1_000;

    /** So much of a value is shown where a smaller one stands beside it. */
    private static final int SHOWN = 2_000;

    private final String subject;
    private final String variant;
    private final int tries;
    private final Arbitrary<T> values;
    private final Function<T, String> describe;

    /**
     * Tries on a subject.
     *
     * @param subject the type or action that the values belong to
     * @param values the values to try
     * @param describe shows a value, as message text where it is one
     */
    public Tries(String subject, Arbitrary<T> values, Function<T, String> describe) {
        this(subject, "", DEFAULT_TRIES, values, describe);
    }

    private Tries(String subject, String variant, int tries, Arbitrary<T> values, Function<T, String> describe) {
        this.subject = subject;
        this.variant = variant;
        this.tries = tries;
        this.values = values;
        this.describe = describe;
    }

    /** Tries on valid values of a type. */
    public static <T> Tries<T> onValuesOf(GeneratedType<T> type) {
        return new Tries<>(
                type.name(),
                ValuePool.of(type.type()),
                value -> type.write(value).text());
    }

    /** Tries on values of a type with one fault. */
    static <T> Tries<Planted<T>> onFaultsOf(GeneratedType<T> type, FaultSite site, RecordArbitraries records) {
        return new Tries<>(
                        type.name(),
                        site.planted(ValuePool.of(type.type()), records),
                        planted -> type.write(planted.value()).text())
                .variant(site.toString())
                .tries(TRIES_A_SITE);
    }

    /** The same with another number of tries. */
    public Tries<T> tries(int count) {
        return new Tries<>(subject, variant, count, values, describe);
    }

    /** The same, one of several variants of a claim, with values of its own. */
    public Tries<T> variant(String name) {
        return new Tries<>(subject, name, tries, values, describe);
    }

    /** Makes the tries. */
    public void check(Claim<T> claim) {
        // Arbitraries live in a session of jqwik's, which outside its own engine is ours to open.
        JqwikSession.run(() -> checkInSession(claim));
    }

    private void checkInSession(Claim<T> claim) {
        RandomGenerator<T> generator = values.generator(RecordArbitraries.GEN_SIZE, false);
        int count = Integer.getInteger("evwire.tries", tries);
        Random seeds = RunSeed.randomOf(subject + variant);
        for (int i = 0; i < count; i++) {
            Shrinkable<T> value = generator.next(new Random(seeds.nextLong()));
            Throwable failure = failure(claim, value);
            if (failure != null) {
                throw report(claim, i + 1, value, failure);
            }
            JqwikSession.finishTry();
        }
    }

    private AssertionFailedError report(Claim<T> claim, int number, Shrinkable<T> found, Throwable failure) {
        Shrinkable<T> smallest = found;
        Throwable reason = failure;
        int left = SHRINK_TRIES;
        for (Optional<Shrinkable<T>> smaller = Optional.of(found); smaller.isPresent() && left > 0; ) {
            smaller = Optional.empty();
            for (Iterator<Shrinkable<T>> next = smallest.shrink().iterator(); next.hasNext() && left-- > 0; ) {
                Shrinkable<T> candidate = next.next();
                Throwable alsoFails =
                        candidate.distance().compareTo(smallest.distance()) < 0 ? failure(claim, candidate) : null;
                if (alsoFails != null) {
                    smaller = Optional.of(candidate);
                    smallest = candidate;
                    reason = alsoFails;
                    break;
                }
            }
        }
        String original = describe(found);
        return new AssertionFailedError(
                subject + (variant.isEmpty() ? "" : ", " + variant) + ", try " + number + " of seed " + RunSeed.value()
                        + " (to repeat: -Devwire.type=" + subject + " -D" + RunSeed.PROPERTY + "=" + RunSeed.value()
                        + ")\nsmallest value that fails:\n  " + describe(smallest) + "\nvalue of this try:\n  "
                        + (original.length() > SHOWN ? original.substring(0, SHOWN) + " and so on" : original) + "\n"
                        + reason,
                reason);
    }

    private String describe(Shrinkable<T> value) {
        try {
            return printable(describe.apply(value.value()));
        } catch (RuntimeException undescribed) {
            return "(cannot be shown: " + undescribed + ")";
        }
    }

    /** Escapes what a terminal or a log would swallow; valid as JSON text where the original was. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                printable.append(c);
            } else {
                printable.append(String.format("\\u%04x", (int) c));
            }
        }
        return printable.toString();
    }

    private static <T> Throwable failure(Claim<T> claim, Shrinkable<T> value) {
        try {
            claim.holdsFor(value.value());
            return null;
        } catch (Throwable thrown) { // An error such as a stack overflow is a failure of the claim, too.
            return thrown;
        }
    }

    /**
     * What must hold.
     *
     * @param <T> for what
     */
    @FunctionalInterface
    public interface Claim<T> {

        /** Fails by any exception. */
        void holdsFor(T value) throws Exception;
    }
}
