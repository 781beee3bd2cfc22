// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.party;

import java.time.Duration;

/** What to do after a push. */
public sealed interface PushStep {

    /** The push was carried out. */
    record Done() implements PushStep {}

    /**
     * The same request is to be sent again, with a request id of its own.
     *
     * @param delay how long to wait before
     */
    record Again(Duration delay) implements PushStep {}

    /**
     * It is not known what the receiver holds: fetch its object, and put the whole of it where it is missing or
     * another.
     */
    record Compare() implements PushStep {}

    /**
     * Sending it again would do no good: the receiver is to pull.
     *
     * @param reason why, in words
     */
    record GiveUp(String reason) implements PushStep {}
}
