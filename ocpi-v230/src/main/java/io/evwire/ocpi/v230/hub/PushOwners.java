// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.hub;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.endpoint.CdrsReceiver;
import io.evwire.ocpi.v230.endpoint.InvoiceReconciliationReceiver;
import io.evwire.ocpi.v230.endpoint.Modules;
import io.evwire.ocpi.v230.endpoint.Operation;
import io.evwire.ocpi.v230.endpoint.OperationCatalog;
import io.evwire.ocpi.v230.endpoint.OperationMatch;
import io.evwire.ocpi.v230.handshake.Registration;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a push is of an object of its sender: a receiver behind the hub cannot tell. */
final class PushOwners {

    /** The pushes whose URL names no owner, and whose body does. */
    private static final Set<Operation<?, ?>> OWNED_BY_BODY =
            Set.of(CdrsReceiver.POST_CDR, InvoiceReconciliationReceiver.POST_INVOICE_RECONCILIATION_RECORD);

    private static final OcpiType<Party> OWNER = OcpiType.ofJson("hub", "Owner", PushOwners::owner, party -> Map.of());

    private PushOwners() {}

    /** Whether the URL of a request names no object of a party that the sender does not have. */
    static boolean isOwnUrl(HubRequest request, Registration sender) {
        if (!isPush(request)) {
            return true;
        }
        for (HttpMethod method : HttpMethod.values()) {
            // Whatever the method is: receivers may take one that the standard does not have.
            Party owner = match(request, method) instanceof OperationMatch.Found found
                    ? found.values().owner()
                    : null;
            if (owner != null && !sender.parties().contains(owner)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What is wrong with the owner that a body names. One that cannot be read is left to the receiver, unless all are
     * meant: each of them may read it in its own way, and takes the hub for the sender.
     */
    static List<Violation> faultsInBody(HubRequest request, Registration sender, boolean isForAll, OcpiCodec codec) {
        boolean isOwnedByBody = isPush(request)
                && match(request, request.method()) instanceof OperationMatch.Found found
                && OWNED_BY_BODY.contains(found.operation());
        if (!isOwnedByBody) {
            return List.of();
        }
        Decoded<Party> owner = codec.decode(OWNER, request.http().body());
        if (owner instanceof Decoded.Invalid<Party> invalid) {
            return isForAll ? invalid.violations() : List.of();
        }
        return sender.parties().contains(owner.orThrow())
                ? List.of()
                : List.of(new Violation("/party_id", ViolationKind.RULE, "no party of yours"));
    }

    private static boolean isPush(HubRequest request) {
        return request.endpoint().role() == InterfaceRole.RECEIVER
                && !Modules.isSame(request.endpoint().module(), ModuleID.HUBCLIENTINFO);
    }

    private static OperationMatch match(HubRequest request, HttpMethod method) {
        HubEndpoint endpoint = request.endpoint();
        return OperationCatalog.STANDARD.match(endpoint.module(), endpoint.role(), method.name(), request.below());
    }

    private static Decoded<Party> owner(Map<String, @Nullable Object> members) {
        return members.get("country_code") instanceof String country && members.get("party_id") instanceof String party
                ? new Decoded.Valid<>(Party.of(country, party), List.of())
                : new Decoded.Invalid<>(
                        List.of(new Violation("/party_id", ViolationKind.REQUIRED, "required, but absent")), false);
    }
}
