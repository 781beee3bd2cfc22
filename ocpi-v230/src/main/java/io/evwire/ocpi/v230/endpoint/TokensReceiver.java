package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.tokens.Token;
import io.evwire.ocpi.v230.tokens.TokenPatch;
import io.evwire.ocpi.v230.tokens.TokenType;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Requests to the receiver interface of tokens, at the CPO: pushes the tokens of an eMSP.
 *
 * @see "OCPI 2.3.0, mod_tokens"
 */
public final class TokensReceiver {

    private static final ModuleInterface INTERFACE = ModuleInterface.receiver(ModuleID.TOKENS);

    /** The operation of {@link #getToken}. */
    public static final Operation<Void, Token> GET_TOKEN = INTERFACE
            .getOne("getToken", "/{country_code}/{party_id}/{token_uid}", OcpiTypes.TOKEN)
            .withQuery("type");

    /** The operation of {@link #putToken}. */
    public static final Operation<Token, Void> PUT_TOKEN = INTERFACE
            .put("putToken", "/{country_code}/{party_id}/{token_uid}", OcpiTypes.TOKEN)
            .withQuery("type");

    /** The operation of {@link #patchToken}. */
    public static final Operation<TokenPatch, Void> PATCH_TOKEN = INTERFACE
            .patch("patchToken", "/{country_code}/{party_id}/{token_uid}", OcpiTypes.TOKEN_PATCH)
            .withQuery("type");

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public TokensReceiver(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Fetches one token as the receiver holds it.
     *
     * @param owner the party that owns it
     * @param tokenUid uid of the token
     * @param type what the token is; null for {@code RFID}
     * @return the request
     */
    public OcpiRequest<Token> getToken(Party owner, CharSequence tokenUid, @Nullable TokenType type) {
        return GET_TOKEN.request(
                endpoint,
                null,
                type == null ? Query.NONE : Query.NONE.with("type", type.wireValue()),
                owner.countryCode(),
                owner.partyId(),
                tokenUid);
    }

    /**
     * Pushes a token, new or in place of the former one.
     *
     * @param owner the party that owns it
     * @param tokenUid uid of the token
     * @param type what the token is; null for {@code RFID}
     * @param token the token
     * @return the request
     */
    public OcpiRequest<Void> putToken(Party owner, CharSequence tokenUid, @Nullable TokenType type, Token token) {
        return PUT_TOKEN.request(
                endpoint,
                token,
                type == null ? Query.NONE : Query.NONE.with("type", type.wireValue()),
                owner.countryCode(),
                owner.partyId(),
                tokenUid);
    }

    /**
     * Pushes changes of a token, such as that it is no longer valid.
     *
     * @param owner the party that owns it
     * @param tokenUid uid of the token
     * @param type what the token is; null for {@code RFID}
     * @param patch the changes; what is left out stays as it is
     * @return the request
     */
    public OcpiRequest<Void> patchToken(
            Party owner, CharSequence tokenUid, @Nullable TokenType type, TokenPatch patch) {
        return PATCH_TOKEN.request(
                endpoint,
                patch,
                type == null ? Query.NONE : Query.NONE.with("type", type.wireValue()),
                owner.countryCode(),
                owner.partyId(),
                tokenUid);
    }

    static List<Operation<?, ?>> operations() {
        return List.of(GET_TOKEN, PUT_TOKEN, PATCH_TOKEN);
    }
}
