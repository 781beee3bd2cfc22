// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.hub;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.handshake.Registration;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.RequestHeaders;
import io.evwire.ocpi.v230.http.Routing;
import io.evwire.ocpi.v230.http.RoutingScenario;
import io.evwire.ocpi.v230.http.StatusCode;
import io.evwire.ocpi.v230.http.TokenForm;
import io.evwire.ocpi.v230.hubclientinfo.ConnectionStatus;
import io.evwire.ocpi.v230.server.IncomingRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers the requests that go through a hub, by their headers of routing. What it passes on has an id of its own, the
 * conversation's id, the receiver's token, and the body as it came; what it hands back has the ids of the request.
 *
 * <ul>
 *   <li>The request names its receiver: it goes there, and the answer back.
 *   <li>It is addressed to the hub and pushes: it goes to every other party that is connected and has the interface.
 *       The hub answers at once; who misses the push pulls.
 *   <li>It names no receiver: the {@link HubDirectory} tells whom it concerns.
 *   <li>It is addressed to the hub and is a GET of a list: a page of one party after another. A party that is offline
 *       fails its page, since a list without its objects would be taken for complete.
 *   <li>Its URL names the object of a party that the sender does not have: 404, as the receiver would answer; its body
 *       does, such as that of a CDR: 2001.
 *   <li>It comes from another hub: it goes neither back there, nor to all other hubs.
 *   <li>No such receiver: 4001. No answer in time: 4002. Not connected: 4003. Without the interface: 4000.
 * </ul>
 *
 * <p>Versions, credentials and hub client info are the hub's own: an {@link io.evwire.ocpi.v230.server.OcpiRouter}
 * answers them. Thread-safe where the directory is.
 *
 * @see "OCPI 2.3.0, transport_and_format#transport_and_format_message_routing"
 */
public final class Hub {

    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;

    private final Party hub;
    private final List<HubEndpoint> endpoints;
    private final HubDirectory directory;
    private final OcpiCodec codec;
    private final HubReplies replies;
    private final Hops hops;
    private final MergedList merged;

    /**
     * A hub.
     *
     * @param hub its party, which {@code hub_party_id} of its credentials names
     * @param endpoints the interfaces that it offers
     * @param directory the platforms behind it
     * @param transport sends what is passed on
     * @param codec encodes the answers that are the hub's own
     */
    public Hub(
            Party hub, List<HubEndpoint> endpoints, HubDirectory directory, HubTransport transport, OcpiCodec codec) {
        this(
                hub,
                endpoints,
                directory,
                transport,
                codec,
                Clock.systemUTC(),
                TokenForm.BASE64,
                () -> UUID.randomUUID().toString());
    }

    /**
     * A hub with a clock and ids of your own.
     *
     * @param hub its party, which {@code hub_party_id} of its credentials names
     * @param endpoints the interfaces that it offers
     * @param directory the platforms behind it
     * @param transport sends what is passed on
     * @param codec encodes the answers that are the hub's own
     * @param clock tells the time of answers
     * @param form the form in which requests carry tokens
     * @param ids gives a new id at each call
     */
    public Hub(
            Party hub,
            List<HubEndpoint> endpoints,
            HubDirectory directory,
            HubTransport transport,
            OcpiCodec codec,
            Clock clock,
            TokenForm form,
            Supplier<String> ids) {
        this.hub = hub;
        this.endpoints = List.copyOf(endpoints);
        this.directory = directory;
        this.codec = codec;
        this.replies = new HubReplies(codec, clock);
        this.hops = new Hops(directory, transport, codec, replies, form, ids);
        this.merged = new MergedList(directory, hops, replies);
    }

    /**
     * Whether a request goes through the hub, and is not for its own modules.
     *
     * @param path the path as received
     * @return true when it is below one of the endpoints
     */
    public boolean isFor(String path) {
        return endpoints.stream().anyMatch(endpoint -> endpoint.below(path) != null);
    }

    /**
     * Answers a request.
     *
     * @param request the request
     * @return the answer, complete when the receiver has answered
     */
    public CompletableFuture<HttpReply> answer(IncomingRequest request) {
        Decoded<RequestHeaders> read = RequestHeaders.read(request.headers());
        if (read instanceof Decoded.Invalid<RequestHeaders> invalid) {
            return done(replies.invalid(
                    invalid.violations(),
                    RequestHeaders.readForAnswer(request.headers()).response()));
        }
        RequestHeaders headers = read.orThrow();
        Registration sender = directory.sender(headers.authorization());
        if (sender == null) {
            return done(replies.error(
                    UNAUTHORIZED,
                    StatusCode.CLIENT_ERROR,
                    "the credentials token is missing or unknown",
                    headers,
                    hub));
        }
        HubEndpoint endpoint = endpointOf(request.path());
        HttpMethod method = methodOf(request.method());
        if (endpoint == null || method == null) {
            int status = endpoint == null ? NOT_FOUND : NOT_ALLOWED;
            return done(replies.error(status, StatusCode.CLIENT_ERROR, "nothing is here", headers, hub));
        }
        if (!HubUrls.isUrl(request.path(), request.query())) {
            Violation fault = Violation.ofUrl("", ViolationKind.FORMAT, "no URL");
            return done(replies.invalid(List.of(fault), HubReplies.response(headers, hub)));
        }
        if (HubUrls.leadsElsewhere(request.path())) {
            Violation fault = Violation.ofUrl("", ViolationKind.FORMAT, "not . or ..");
            return done(replies.invalid(List.of(fault), HubReplies.response(headers, hub)));
        }
        Party from = headers.routing().from();
        if (from == null || !sender.parties().contains(from)) {
            Violation fault = Violation.ofHeader("OCPI-from-party-id", ViolationKind.RULE, "not a party of the sender");
            return done(replies.invalid(List.of(fault), headers.response(new Routing(from, hub))));
        }
        HubRequest known = new HubRequest(request, headers, from, endpoint, method);
        if (!PushOwners.isOwnUrl(known, sender)) {
            return done(replies.error(NOT_FOUND, StatusCode.CLIENT_ERROR, "no party of yours", headers, hub));
        }
        directory.reached(from);
        return route(known, sender);
    }

    private CompletableFuture<HttpReply> route(HubRequest request, Registration sender) {
        Routing routing = request.headers().routing();
        RoutingScenario scenario = routing.scenario(hub, request.method());
        if (!scenario.allows(request.method(), request.endpoint().role())) {
            Violation fault =
                    Violation.ofHeader("OCPI-to-party-id", ViolationKind.RULE, "the hub itself takes no such request");
            return done(replies.invalid(List.of(fault), request.headers().response(routing.swapped())));
        }
        boolean isForAll = scenario == RoutingScenario.BROADCAST_PUSH;
        List<Violation> faults = PushOwners.faultsInBody(request, sender, isForAll, codec);
        if (!faults.isEmpty()) {
            return done(replies.invalid(faults, HubReplies.response(request.headers(), hub)));
        }
        return switch (scenario) {
            case DIRECT -> toOne(request, routing.to(), sender);
            case OPEN -> toOne(request, directory.receiver(request.open()), sender);
            case BROADCAST_PUSH -> broadcast(request, sender);
            case GET_ALL -> merged.page(request, receivers(request, sender));
        };
    }

    private CompletableFuture<HttpReply> toOne(HubRequest request, @Nullable Party receiver, Registration sender) {
        Registration registration = receiver == null ? null : registrationOf(receiver, sender);
        if (receiver == null || registration == null) {
            return done(replies.error(OK, StatusCode.UNKNOWN_RECEIVER, "unknown receiver", request.headers(), hub));
        }
        return hops.pass(
                request,
                new Receiver(receiver, registration),
                new Routing(receiver, request.from()),
                request.http().query());
    }

    private CompletableFuture<HttpReply> broadcast(HubRequest request, Registration sender) {
        for (Receiver receiver : receivers(request, sender)) {
            if (directory.status(receiver.party()) == ConnectionStatus.CONNECTED) {
                // Who misses the push pulls.
                CompletableFuture<HttpReply> unused = hops.pass(
                        request,
                        receiver,
                        new Routing(receiver.party(), hub),
                        request.http().query());
            }
        }
        return done(replies.success(request.headers(), hub));
    }

    /** Every other party that has the interface. What comes from a hub goes to no other hub: it would go in circles. */
    private List<Receiver> receivers(HubRequest request, Registration sender) {
        List<Receiver> receivers = new ArrayList<>();
        for (Registration registration : directory.registrations()) {
            boolean isMeant = !isSame(registration, sender)
                    && (sender.hub() == null || registration.hub() == null)
                    && registration.url(
                                    request.endpoint().module(),
                                    request.endpoint().role())
                            != null;
            if (isMeant) {
                partiesOf(registration).forEach(party -> receivers.add(new Receiver(party, registration)));
            }
        }
        return receivers;
    }

    /** The parties of a platform; a hub itself, which would send all of it once more, only where it names no others. */
    private static Set<Party> partiesOf(Registration registration) {
        Set<Party> parties = new LinkedHashSet<>(registration.parties());
        if (parties.size() > 1) {
            parties.remove(registration.hub());
        }
        return parties;
    }

    /** While tokens are renewed, the sender may be known by another registration than the stored one. */
    private static boolean isSame(Registration one, Registration other) {
        return !Collections.disjoint(one.parties(), other.parties());
    }

    /** Who has a party. A hub gets nothing back that it sent: it would send it here again. */
    private @Nullable Registration registrationOf(Party party, Registration sender) {
        List<Registration> found = directory.registrations().stream()
                .filter(registration -> registration.parties().contains(party))
                .toList();
        Party hubOfSender = sender.hub();
        return found.stream()
                .filter(registration -> hubOfSender == null || !hubOfSender.equals(registration.hub()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable HubEndpoint endpointOf(String path) {
        HubEndpoint found = null;
        for (HubEndpoint endpoint : endpoints) {
            boolean isHere = endpoint.below(path) != null;
            if (isHere
                    && (found == null || endpoint.path().length() > found.path().length())) {
                found = endpoint;
            }
        }
        return found;
    }

    private static @Nullable HttpMethod methodOf(String name) {
        for (HttpMethod method : HttpMethod.values()) {
            if (method.name().equals(name)) {
                return method;
            }
        }
        return null;
    }

    private static CompletableFuture<HttpReply> done(HttpReply reply) {
        return CompletableFuture.completedFuture(reply);
    }
}
