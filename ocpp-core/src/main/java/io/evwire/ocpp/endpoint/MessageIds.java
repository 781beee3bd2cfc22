// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives every CALL and SEND its messageId. Must be thread-safe.
 *
 * @see "OCPP 2.1 ed. 1, Part 4 §4.1.4"
 */
@FunctionalInterface
public interface MessageIds {

    /**
     * The next id.
     *
     * @return at most 36 characters, never given before on any connection of the same station identity
     */
    String next();

    /**
     * Ids that differ across restarts and nodes: a random text of 64 bits, then a number that counts up.
     *
     * @return a new generator
     */
    static MessageIds unique() {
        String prefix = Long.toUnsignedString(new SecureRandom().nextLong(), Character.MAX_RADIX) + "-";
        AtomicLong count = new AtomicLong();
        return () -> prefix + Long.toUnsignedString(count.incrementAndGet(), Character.MAX_RADIX);
    }
}
