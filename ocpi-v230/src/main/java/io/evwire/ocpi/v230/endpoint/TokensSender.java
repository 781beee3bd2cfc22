package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.tokens.AuthorizationInfo;
import io.evwire.ocpi.v230.tokens.LocationReferences;
import io.evwire.ocpi.v230.tokens.Token;
import io.evwire.ocpi.v230.tokens.TokenType;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Requests to the sender interface of tokens, at the eMSP: for its tokens, and for leave to charge.
 *
 * @see "OCPI 2.3.0, mod_tokens"
 */
public final class TokensSender {

    private static final ModuleInterface INTERFACE = ModuleInterface.sender(ModuleID.TOKENS);

    /** The operation of {@link #getTokens}. */
    public static final Operation<Void, List<Token>> GET_TOKENS = INTERFACE.getPage("getTokens", "", OcpiTypes.TOKEN);

    /** The operation of {@link #authorizeToken}. */
    public static final Operation<LocationReferences, AuthorizationInfo> AUTHORIZE_TOKEN = INTERFACE
            .post(
                    "authorizeToken",
                    "/{token_uid}/authorize",
                    OcpiTypes.LOCATION_REFERENCES,
                    OcpiTypes.AUTHORIZATION_INFO)
            .withQuery("type")
            .withOptionalBody();

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public TokensSender(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Fetches one page of the list of tokens.
     *
     * @param page which part of the list
     * @return the request
     */
    public OcpiRequest<List<Token>> getTokens(PageQuery page) {
        return GET_TOKENS.request(endpoint, null, page.write());
    }

    /**
     * Asks whether a token may charge, in real time.
     *
     * @param tokenUid uid of the token
     * @param type what the token is; null for {@code RFID}
     * @param references where the driver wants to charge, or null when nothing is known
     * @return the request
     */
    public OcpiRequest<AuthorizationInfo> authorizeToken(
            CharSequence tokenUid, @Nullable TokenType type, @Nullable LocationReferences references) {
        return AUTHORIZE_TOKEN.request(
                endpoint, references, type == null ? Query.NONE : Query.NONE.with("type", type.wireValue()), tokenUid);
    }

    static List<Operation<?, ?>> operations() {
        return List.of(GET_TOKENS, AUTHORIZE_TOKEN);
    }
}
