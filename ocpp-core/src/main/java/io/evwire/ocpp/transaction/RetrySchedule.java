// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When a Charging Station sends a transaction-related message again that the CSMS did not accept, or did not answer in
 * time. Being offline is not a failure.
 *
 * @param intervalSeconds the value of {@code OCPPCommCtrlr.MessageAttemptInterval[TransactionEvent]}, in seconds
 * @param attempts the value of {@code OCPPCommCtrlr.MessageAttempts[TransactionEvent]}: how often the message is sent
 *     at most, the first time included
 * @see "OCPP 2.1 ed. 1, Part 2, E13"
 */
public record RetrySchedule(int intervalSeconds, int attempts) {

    /**
     * Refuses negative values.
     *
     * @param intervalSeconds the interval, in seconds
     * @param attempts how often the message is sent at most
     */
    public RetrySchedule {
        if (intervalSeconds < 0 || attempts < 0) {
            throw new IllegalArgumentException("interval and attempts are not negative; found " + intervalSeconds
                    + " seconds and " + attempts + " attempts");
        }
    }

    /**
     * What to do after a failure.
     *
     * @param failures how often the message has failed, at least once
     * @return how long to wait before sending it again, or empty when it is to be discarded
     */
    public Optional<Duration> waitAfter(int failures) {
        if (failures < 1) {
            throw new IllegalArgumentException("there is nothing to wait for before the first failure");
        }
        return failures < attempts
                ? Optional.of(Duration.ofSeconds((long) intervalSeconds * failures))
                : Optional.empty();
    }

    /**
     * All waits of a message that fails each time.
     *
     * @return the wait after the first failure, the second and so on, until it is discarded
     */
    public Stream<Duration> waits() {
        return IntStream.range(1, attempts).mapToObj(failures -> Duration.ofSeconds((long) intervalSeconds * failures));
    }
}
