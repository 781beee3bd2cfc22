// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.party;

import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.Outcome;
import io.evwire.ocpi.v230.http.StatusCode;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to do when a push fails. Pushes are not queued: after an outage the receiver pulls. So this is for the short
 * moments in which a receiver does not answer, and for the newest state alone: drop a push as soon as there is a newer.
 *
 * @param maxAttempts how often one push is sent at most, at least 1
 * @param firstWait how long to wait before the second time; twice as long before each other
 * @param longestWait the longest time to wait, whatever the receiver asks for
 * @see "OCPI 2.3.0, transport_and_format#transport_and_format_offline_behaviour"
 */
public record PushPolicy(int maxAttempts, Duration firstWait, Duration longestWait) {

    /** Five times, after 1, 2, 4 and 8 seconds; no wait is longer than a minute. */
    public static final PushPolicy STANDARD = new PushPolicy(5, Duration.ofSeconds(1), Duration.ofMinutes(1));

    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    /** It did not come whole, or too early, or there were too many, or the server is not there for now. */
    private static final Set<Integer> NOT_CARRIED_OUT = Set.of(408, 425, 429, 503);

    private static final int MOST_DOUBLINGS = 30;

    /**
     * Refuses bounds that are none.
     *
     * @param maxAttempts how often one push is sent at most, at least 1
     * @param firstWait how long to wait before the second time; twice as long before each other
     * @param longestWait the longest time to wait, whatever the receiver asks for
     */
    public PushPolicy {
        if (maxAttempts < 1 || firstWait.isNegative() || longestWait.isNegative()) {
            throw new IllegalArgumentException("a push is sent once or more, and no wait is negative");
        }
    }

    /**
     * What to do after an answer.
     *
     * @param attempts how often the push was sent so far, at least 1
     * @param method the method of the push
     * @param outcome what came back
     * @return what to do
     */
    public PushStep after(int attempts, HttpMethod method, Outcome<?> outcome) {
        if (outcome.isSuccess()) {
            return new PushStep.Done();
        }
        int status = outcome.httpStatus();
        if (NOT_CARRIED_OUT.contains(status)) {
            // Such an answer says that nothing was carried out.
            return again(attempts, retryAfter(outcome.headers()), outcome.inWords());
        }
        StatusCode code = outcome.statusCode();
        boolean isTheirs = status >= SERVER_ERROR || (code != null && code.value() >= StatusCode.SERVER_ERROR.value());
        if (isTheirs) {
            return uncertain(attempts, method, outcome.inWords());
        }
        boolean isUnread = code == null && status != NOT_FOUND && status / 100 == 2;
        if (isUnread) {
            return uncertain(attempts, method, outcome.inWords());
        }
        boolean isRefusedPatch = method == HttpMethod.PATCH && (status / 100 == 2 || status == NOT_FOUND);
        return isRefusedPatch ? new PushStep.Compare() : new PushStep.GiveUp(outcome.inWords());
    }

    /**
     * What to do where no answer came.
     *
     * @param attempts how often the push was sent so far, at least 1
     * @param method the method of the push
     * @return what to do
     */
    public PushStep afterSilence(int attempts, HttpMethod method) {
        return uncertain(attempts, method, "no answer");
    }

    /** The push may have been carried out: what is sent again must be the same when carried out twice. */
    private PushStep uncertain(int attempts, HttpMethod method, String reason) {
        return switch (method) {
            case GET, PUT, DELETE -> again(attempts, null, reason);
            // A session's periods would be added twice.
            case PATCH -> new PushStep.Compare();
            case POST -> new PushStep.GiveUp(reason + "; it may have been carried out");
        };
    }

    private PushStep again(int attempts, @Nullable Duration asked, String reason) {
        if (attempts >= maxAttempts) {
            return new PushStep.GiveUp(reason + ", " + attempts + " times");
        }
        Duration doubled = firstWait.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        Duration wait = asked != null && asked.compareTo(doubled) > 0 ? asked : doubled;
        return new PushStep.Again(wait.compareTo(longestWait) > 0 ? longestWait : wait);
    }

    /** The seconds that the receiver asks for; a date is left aside, since the clocks may differ. */
    private static @Nullable Duration retryAfter(Headers headers) {
        String text = headers.first("Retry-After");
        return text != null && text.strip().matches("[0-9]{1,9}")
                ? Duration.ofSeconds(Long.parseLong(text.strip()))
                : null;
    }
}
