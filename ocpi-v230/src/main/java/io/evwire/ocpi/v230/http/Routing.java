// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.core.runtime.Canonical;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.types.CiString;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which party a message goes to and which it comes from: the four {@code OCPI-} headers of functional modules.
 * Versions, credentials and hubclientinfo go without: {@link #NONE}.
 *
 * @param to the party it goes to; absent in open routing, where the hub finds it
 * @param from the party it comes from
 * @see "OCPI 2.3.0, transport_and_format#transport_and_format_message_routing"
 */
public record Routing(@Nullable Party to, @Nullable Party from) {

    /** No routing. */
    public static final Routing NONE = new Routing(null, null);

    private static final String TO_COUNTRY_CODE = "OCPI-to-country-code";
    private static final String TO_PARTY_ID = "OCPI-to-party-id";
    private static final String FROM_COUNTRY_CODE = "OCPI-from-country-code";
    private static final String FROM_PARTY_ID = "OCPI-from-party-id";

    private static final int COUNTRY_CODE_LENGTH = 2;
    private static final int PARTY_ID_LENGTH = 3;

    /**
     * From one party to another, whether there is a hub between them or not.
     *
     * @param receiver the party that is to answer
     * @param sender the party that asks
     * @return the routing of the request
     */
    public static Routing direct(Party receiver, Party sender) {
        return new Routing(receiver, sender);
    }

    /**
     * To a hub, which is to push it to every party that wants it.
     *
     * @param hub the hub
     * @param sender the party that pushes
     * @return the routing of the request to the hub
     */
    public static Routing broadcastPush(Party hub, Party sender) {
        return new Routing(hub, sender);
    }

    /**
     * To a hub, which is to find out whom it concerns.
     *
     * @param sender the party that asks
     * @return the routing of the request to the hub
     */
    public static Routing open(Party sender) {
        return new Routing(null, sender);
    }

    /**
     * To a hub, which answers with the objects of all parties behind it.
     *
     * @param hub the hub
     * @param sender the party that asks
     * @return the routing of the request to the hub
     */
    public static Routing getAll(Party hub, Party sender) {
        return new Routing(hub, sender);
    }

    /**
     * What a hub is asked to do by a request with this routing.
     *
     * @param hub the hub that received it
     * @param method the request's method
     * @return the scenario
     */
    public RoutingScenario scenario(Party hub, HttpMethod method) {
        if (to == null) {
            return RoutingScenario.OPEN;
        }
        if (!to.equals(hub)) {
            return RoutingScenario.DIRECT;
        }
        return method == HttpMethod.GET ? RoutingScenario.GET_ALL : RoutingScenario.BROADCAST_PUSH;
    }

    /**
     * The routing with which a hub passes the request on to one receiver.
     *
     * @param scenario what the hub is asked to do; not {@link RoutingScenario#GET_ALL}, which it answers itself
     * @param hub the hub
     * @param receiver the party that the request goes to
     * @return the routing of the request from the hub
     * @throws IllegalArgumentException when the hub answers itself
     */
    public Routing forwarded(RoutingScenario scenario, Party hub, Party receiver) {
        return switch (scenario) {
            case DIRECT, OPEN -> new Routing(receiver, from);
            case BROADCAST_PUSH -> new Routing(receiver, hub);
            case GET_ALL -> throw new IllegalArgumentException("a hub answers GET_ALL itself: forward nothing");
        };
    }

    /**
     * The routing of the response: back to the party that asked.
     *
     * @return the two parties swapped
     */
    public Routing swapped() {
        return new Routing(from, to);
    }

    /**
     * The headers.
     *
     * @return two for each party that there is
     */
    public Headers write() {
        Headers headers = Headers.NONE;
        if (to != null) {
            headers = headers.with(TO_PARTY_ID, to.partyId().wireValue())
                    .with(TO_COUNTRY_CODE, to.countryCode().wireValue());
        }
        if (from != null) {
            headers = headers.with(FROM_PARTY_ID, from.partyId().wireValue())
                    .with(FROM_COUNTRY_CODE, from.countryCode().wireValue());
        }
        return headers;
    }

    /**
     * Reads the headers.
     *
     * @param headers all headers of a message
     * @return the routing, in which absent parties are absent, or what is wrong: one of two headers missing, or a text
     *     that is too long or no ASCII
     */
    public static Decoded<Routing> read(Headers headers) {
        return read(headers, new LenientText(Tolerance.STRICT));
    }

    static Decoded<Routing> read(Headers headers, LenientText lenient) {
        Canonical.required(headers, "the headers");
        return LastGuard.read(() -> readParties(headers, lenient));
    }

    private static Decoded<Routing> readParties(Headers headers, LenientText lenient) {
        List<Violation> faults = new ArrayList<>();
        Party to = party(headers, TO_COUNTRY_CODE, TO_PARTY_ID, faults, lenient);
        Party from = party(headers, FROM_COUNTRY_CODE, FROM_PARTY_ID, faults, lenient);
        return faults.isEmpty()
                ? new Decoded.Valid<>(new Routing(to, from), lenient.tolerated())
                : new Decoded.Invalid<>(List.copyOf(faults), false);
    }

    private static @Nullable Party party(
            Headers headers, String countryCodeName, String partyIdName, List<Violation> faults, LenientText lenient) {
        CiString countryCode = code(headers, countryCodeName, COUNTRY_CODE_LENGTH, faults, lenient);
        CiString partyId = code(headers, partyIdName, PARTY_ID_LENGTH, faults, lenient);
        if (countryCode != null && partyId != null) {
            return new Party(countryCode, partyId);
        }
        if (countryCode != null || partyId != null) {
            String missing = countryCode == null ? countryCodeName : partyIdName;
            faults.add(Violation.ofHeader(missing, ViolationKind.REQUIRED, "required, but absent"));
        }
        return null;
    }

    private static @Nullable CiString code(
            Headers headers, String name, int maxLength, List<Violation> faults, LenientText lenient) {
        String text = headers.first(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        String code = text.strip();
        Violation fault = null;
        if (code.length() > maxLength) {
            String detail = "at most " + maxLength + " characters, found " + code.length();
            fault = Violation.ofHeader(name, ViolationKind.TOO_LONG, detail);
        } else if (!code.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            fault = Violation.ofHeader(name, ViolationKind.FORMAT, "printable ASCII characters only");
        }
        if (fault != null && (fault.kind() == ViolationKind.FORMAT || !lenient.isKept(fault, code))) {
            faults.add(fault);
        }
        return CiString.of(code);
    }
}
