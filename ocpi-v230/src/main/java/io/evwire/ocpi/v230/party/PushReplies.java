// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.party;

import io.evwire.ocpi.v230.patch.PatchResult;
import io.evwire.ocpi.v230.server.Reply;
import org.jspecify.annotations.Nullable;

/** The answers to pushes. What came late or twice was carried out as far as it can be: a success. */
public final class PushReplies {

    private PushReplies() {}

    /**
     * The answer to a PUT.
     *
     * @param result what became of it
     * @return 201 for a new object, 2001 for one that was refused, else 200, all with status code 1000 but the second
     */
    public static Reply<Void> to(PutResult<?> result) {
        if (result instanceof PutResult.Refused<?> refused) {
            return Reply.invalid(refused.violations());
        }
        return result instanceof PutResult.Created<?> ? Reply.created() : Reply.done();
    }

    /**
     * The answer to a PATCH.
     *
     * @param result what became of it; null where there is no such object
     * @return 404 for no object, upon which the sender puts the whole of it; 2001 for a patch that was refused, else
     *     200 with status code 1000
     */
    public static Reply<Void> to(@Nullable PatchResult<?> result) {
        if (result == null) {
            return Reply.notFound("no such object: put the whole of it");
        }
        return result instanceof PatchResult.Refused<?> refused ? Reply.invalid(refused.violations()) : Reply.done();
    }
}
