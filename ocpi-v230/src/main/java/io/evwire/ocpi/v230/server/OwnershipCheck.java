// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.RequestHeaders;
import io.evwire.ocpi.v230.http.Routing;
import io.evwire.ocpi.v230.types.CiString;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Holds the parties and ids of a request together: whose token it carries, from whom and to whom its headers say it is,
 * whose object its URL names, and whose and which its body is. Immutable.
 *
 * <ul>
 *   <li>The URL names the object of a party that the sender does not have, or of another than the headers say that it
 *       is from: 404.
 *   <li>The headers name a party that the sender does not have, or one that is not here: 2001.
 *   <li>The body is of another party than the URL, or has another id: 2001.
 *   <li>The body of a request whose URL names no party is of one that the sender does not have, or of another than the
 *       headers say that it is from: 2001.
 * </ul>
 *
 * <p>So a party behind a hub can push nothing in the name of another behind it, although both have the hub's token.
 * Only a spokesman may push the objects of the sender's other parties: a hub, whose broadcasts are from itself, and,
 * where that is agreed upon, the parties of one platform.
 *
 * <p>What is absent is not held against a request: headers of routing are often left out by those without a hub.
 *
 * @see "OCPI 2.3.0, transport_and_format#transport_and_format_client_owned_object_push"
 */
public final class OwnershipCheck implements RequestCheck {

    private final Function<RequestHeaders, Set<Party>> senders;
    private final Function<RequestHeaders, Set<Party>> spokesmen;
    private final Set<Party> ours;

    /**
     * A check at a peer without a hub, each of whose parties pushes its own objects alone.
     *
     * @param senders gives the parties of whoever has the token that a request carries: the roles in its credentials,
     *     at a hub those behind it
     * @param ours the parties that are here, and the hub if this is one; empty to let pass requests to any
     */
    public OwnershipCheck(Function<RequestHeaders, Set<Party>> senders, Set<Party> ours) {
        this(senders, headers -> Set.of(), ours);
    }

    /**
     * A check.
     *
     * @param senders gives the parties of whoever has the token that a request carries: the roles in its credentials,
     *     at a hub those behind it
     * @param spokesmen gives those of them that may push the objects of all: the hub, and no party behind it
     * @param ours the parties that are here, and the hub if this is one; empty to let pass requests to any
     */
    public OwnershipCheck(
            Function<RequestHeaders, Set<Party>> senders,
            Function<RequestHeaders, Set<Party>> spokesmen,
            Set<Party> ours) {
        this.senders = senders;
        this.spokesmen = spokesmen;
        this.ours = Set.copyOf(ours);
    }

    @Override
    public @Nullable Reply<Void> refusal(Received received, @Nullable Object body) {
        if (received.operation().role() == null) {
            // Versions and credentials are between platforms.
            return null;
        }
        Set<Party> parties = senders.apply(received.headers());
        Party owner = received.path().owner();
        Set<Party> owners = owners(received.headers(), parties);
        if (owner != null && isPush(received) && !owners.contains(owner)) {
            return Reply.notFound("no party of yours");
        }
        List<Violation> faults = new ArrayList<>();
        checkHeaders(received.headers().routing(), parties, faults);
        ObjectIds ids = ObjectIds.of(body);
        if (ids != null) {
            checkBody(received, ids, owner, owners, faults);
        }
        return faults.isEmpty() ? null : Reply.invalid(faults);
    }

    /** Whose objects the request may push. */
    private Set<Party> owners(RequestHeaders headers, Set<Party> parties) {
        Party from = headers.routing().from();
        // One that the sender does not have is told of as a fault of the headers.
        boolean isForAll = from == null
                || !parties.contains(from)
                || spokesmen.apply(headers).contains(from);
        return isForAll ? parties : Set.of(from);
    }

    /** Whether the URL names an object that is the sender's own; a hub tells of clients that are others'. */
    private static boolean isPush(Received received) {
        return received.operation().role() == InterfaceRole.RECEIVER
                && !received.operation().module().wireValue().equals("hubclientinfo");
    }

    private void checkHeaders(Routing routing, Set<Party> parties, List<Violation> faults) {
        Party from = routing.from();
        if (from != null && !parties.contains(from)) {
            faults.add(Violation.ofHeader("OCPI-from-party-id", ViolationKind.RULE, "no party of yours"));
        }
        Party to = routing.to();
        if (to != null && !ours.isEmpty() && !ours.contains(to)) {
            faults.add(Violation.ofHeader("OCPI-to-party-id", ViolationKind.RULE, "no party that is here"));
        }
    }

    private static void checkBody(
            Received received, ObjectIds ids, @Nullable Party owner, Set<Party> owners, List<Violation> faults) {
        CiString countryCode = ids.countryCode();
        CiString partyId = ids.partyId();
        if (owner != null) {
            differs("country_code", countryCode, owner.countryCode(), faults);
            differs("party_id", partyId, owner.partyId(), faults);
        } else if (isPush(received)
                && countryCode != null
                && partyId != null
                && !owners.contains(new Party(countryCode, partyId))) {
            faults.add(new Violation("/party_id", ViolationKind.RULE, "no party of yours"));
        }
        String path = received.operation().path();
        if (!ids.idName().isEmpty() && path.endsWith("}")) {
            String name = path.substring(path.lastIndexOf('{') + 1, path.length() - 1);
            differs(ids.idName(), ids.id(), received.path().get(name), faults);
        }
        String type = received.query().first("type");
        if (type != null) {
            // Without it a token is that of the body: few senders add the type, as the standard has them do.
            differs("type", ids.tokenType(), CiString.of(type), faults);
        }
    }

    private static void differs(String name, @Nullable CiString found, CiString inUrl, List<Violation> faults) {
        if (found != null && !found.equals(inUrl)) {
            faults.add(new Violation("/" + name, ViolationKind.RULE, "not the one in the URL"));
        }
    }
}
