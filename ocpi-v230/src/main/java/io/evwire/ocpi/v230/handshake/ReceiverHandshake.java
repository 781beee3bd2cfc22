// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.handshake;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.credentials.CredentialsRole;
import io.evwire.ocpi.v230.endpoint.CredentialsInterface;
import io.evwire.ocpi.v230.endpoint.Modules;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.StatusCode;
import io.evwire.ocpi.v230.http.StatusTable;
import io.evwire.ocpi.v230.versions.ModuleID;
import io.evwire.ocpi.v230.versions.VersionNumber;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The side that is asked: the credentials endpoint of one version. Before it answers new credentials, it asks the other
 * side for its versions and endpoints, with the token just received. Immutable.
 *
 * @see "OCPI 2.3.0, credentials#credentials_registration"
 */
public final class ReceiverHandshake {

    private static final int UNAUTHORIZED = 401;
    private static final int NOT_ALLOWED = 405;

    private final HandshakeRules rules;
    private final BiPredicate<Standing, List<CredentialsRole>> claims;

    /**
     * A side that is asked, and believes the other side whichever parties it says it has: whoever calls must then see
     * that none of them is another's, before it stores the registration.
     *
     * @param rules what it asks of the other side; its versions are left aside, since the endpoint belongs to 2.3.0
     */
    public ReceiverHandshake(HandshakeRules rules) {
        this(rules, (sender, roles) -> true);
    }

    /**
     * A side that is asked.
     *
     * @param rules what it asks of the other side; its versions are left aside, since the endpoint belongs to 2.3.0
     * @param claims whether who sent the request may have all of the roles that its credentials claim, such as those it
     *     was invited for or has, and none that another has; where not, nothing is asked at its URLs, and the answer is
     *     2001
     */
    public ReceiverHandshake(HandshakeRules rules, BiPredicate<Standing, List<CredentialsRole>> claims) {
        this.rules = rules;
        this.claims = claims;
    }

    /**
     * Refuses a request to any module that its token is not good for.
     *
     * @param sender who sent it
     * @param module the module
     * @return the answer of status 401, or null when the request may go on
     */
    public static @Nullable Answer refusal(Standing sender, ModuleID module) {
        if (sender instanceof Standing.Unknown) {
            return Answer.error(UNAUTHORIZED, StatusCode.CLIENT_ERROR, "the credentials token is missing or unknown");
        }
        boolean isForInvited = Modules.isSame(module, Modules.VERSIONS) || Modules.isSame(module, ModuleID.CREDENTIALS);
        return sender instanceof Standing.Invited && !isForInvited
                ? Answer.error(UNAUTHORIZED, StatusCode.CLIENT_ERROR, "a registration token is not good for " + module)
                : null;
    }

    /**
     * Begins to answer a request to the credentials endpoint.
     *
     * @param sender who sent it
     * @param method its method
     * @param body its body, empty for none
     * @param ours the credentials to answer with, with a token never used before
     * @return the first step
     */
    public ReceiverStep received(Standing sender, HttpMethod method, byte[] body, Credentials ours) {
        Answer refusal = refusal(sender, ModuleID.CREDENTIALS);
        if (refusal != null) {
            return new ReceiverStep.Answered(refusal, null);
        }
        boolean isKnown = sender instanceof Standing.Known;
        return switch (method) {
            case GET -> new ReceiverStep.Answered(Answer.of(current(sender, ours)), null);
            case POST -> isKnown ? notAllowed("already registered: PUT updates") : exchange(sender, body, ours);
            case PUT -> isKnown ? exchange(sender, body, ours) : notAllowed("not registered: POST registers");
            case DELETE ->
                isKnown ? new ReceiverStep.Ended(Answer.of(null)) : notAllowed("not registered: nothing to end");
            case PATCH -> notAllowed("credentials cannot be patched");
        };
    }

    private static Credentials current(Standing sender, Credentials ours) {
        if (sender instanceof Standing.Known known) {
            return known.registration().ours();
        }
        return sender instanceof Standing.Invited invited
                ? ours.toBuilder().token(invited.registrationToken()).build()
                : ours;
    }

    private ReceiverStep exchange(Standing sender, byte[] body, Credentials ours) {
        Decoded<Credentials> decoded = CredentialsInterface.POST_CREDENTIALS.decodeBody(rules.codec(), body);
        if (decoded instanceof Decoded.Invalid<Credentials> invalid) {
            return refused(invalid.violations());
        }
        Credentials theirs = decoded.orThrow();
        if (!Authorization.isToken(theirs.token())) {
            return refused(List.of(new Violation("/token", ViolationKind.FORMAT, "no credentials token")));
        }
        if (!claims.test(sender, theirs.roles())) {
            return refused(List.of(new Violation("/roles", ViolationKind.RULE, "not all of these are yours")));
        }
        HandshakeRules asked = rules.withVersions(List.of(VersionNumber.V2_3_0));
        AuthorizedPeer peer = new AuthorizedPeer(theirs.token(), asked);
        return new Discovery<>(asked, peer, new Discovery.Steps<ReceiverStep>() {
                    @Override
                    public ReceiverStep send(Exchange<ReceiverStep> exchange) {
                        return new ReceiverStep.Fetch(exchange);
                    }

                    @Override
                    public ReceiverStep found(OfferedVersion version) {
                        return new ReceiverStep.Registered(
                                new Registration(version.version(), version.endpoints(), theirs, ours),
                                Answer.of(ours),
                                version.leftOut());
                    }

                    @Override
                    public ReceiverStep otherVersion(VersionNumber version, String url) {
                        throw new IllegalStateException("no other version was asked for");
                    }

                    @Override
                    public ReceiverStep failed(HandshakeFailure failure) {
                        return new ReceiverStep.Answered(answerTo(failure.fault()), failure);
                    }
                })
                .start(theirs.url());
    }

    /** The same words for whatever was found: they tell nobody what is at a URL. */
    private static Answer answerTo(HandshakeFault fault) {
        StatusCode code = codeOf(fault);
        String words = code.equals(StatusCode.UNSUPPORTED_VERSION)
                ? "no common version"
                : code.equals(StatusCode.NO_MATCHING_ENDPOINTS)
                        ? "an endpoint that is needed is missing"
                        : "your versions and endpoints could not be read";
        return Answer.error(200, code, words);
    }

    private static StatusCode codeOf(HandshakeFault fault) {
        return switch (fault) {
            case NO_COMMON_VERSION -> StatusCode.UNSUPPORTED_VERSION;
            case MISSING_ENDPOINT -> StatusCode.NO_MATCHING_ENDPOINTS;
            default -> StatusCode.UNUSABLE_API;
        };
    }

    private static ReceiverStep refused(List<Violation> violations) {
        StatusTable table = StatusTable.STANDARD;
        return new ReceiverStep.Answered(
                Answer.error(
                        table.httpStatusOf(violations),
                        table.codeOf(violations),
                        violations.get(0).inWords()),
                null);
    }

    private static ReceiverStep notAllowed(String message) {
        return new ReceiverStep.Answered(Answer.error(NOT_ALLOWED, StatusCode.CLIENT_ERROR, message), null);
    }
}
