// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.springocpi;

import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.party.ObjectKey;
import io.evwire.ocpi.v230.party.OwnedType;
import io.evwire.ocpi.v230.party.PushReplies;
import io.evwire.ocpi.v230.party.PutResult;
import io.evwire.ocpi.v230.patch.PatchResult;
import io.evwire.ocpi.v230.server.Received;
import io.evwire.ocpi.v230.server.Reply;
import io.evwire.ocpi.v230.server.TokensReceiverHandler;
import io.evwire.ocpi.v230.tokens.Token;
import io.evwire.ocpi.v230.tokens.TokenPatch;
import io.evwire.ocpi.v230.tokens.TokenType;
import io.evwire.ocpi.v230.types.CiString;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tokens that eMSPs push. A type that is not told is {@code RFID}. */
@Component
public class Tokens implements TokensReceiverHandler {

    /** Where its endpoint is. */
    static final String PATH = "/ocpi/2.3.0/tokens";

    private final Map<ObjectKey, Token> held = new ConcurrentHashMap<>();

    /** Made by Spring. */
    public Tokens() {}

    @Override
    public Reply<Token> getToken(Received received, Party owner, CiString uid, @Nullable TokenType type) {
        Token token = held.get(key(owner, uid, type));
        return token == null ? Reply.notFound("no such token") : Reply.of(token);
    }

    @Override
    public synchronized Reply<Void> putToken(
            Received received, Party owner, CiString uid, @Nullable TokenType type, Token token) {
        ObjectKey key = OwnedType.TOKENS.key(token);
        PutResult<Token> result = OwnedType.TOKENS.put(held.get(key), token);
        Token after = result.object();
        if (after != null) {
            held.put(key, after);
        }
        return PushReplies.to(result);
    }

    @Override
    public synchronized Reply<Void> patchToken(
            Received received, Party owner, CiString uid, @Nullable TokenType type, TokenPatch patch) {
        ObjectKey key = key(owner, uid, type);
        Token before = held.get(key);
        PatchResult<Token> result = before == null ? null : patch.apply(before);
        if (result != null) {
            held.put(key, result.object());
        }
        return PushReplies.to(result);
    }

    private static ObjectKey key(Party owner, CiString uid, @Nullable TokenType type) {
        TokenType known = type == null ? TokenType.RFID : type;
        return new ObjectKey(owner, CiString.of(known.wireValue() + ":" + uid));
    }
}
