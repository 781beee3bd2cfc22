// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import org.jspecify.annotations.Nullable;

/** Looks at a request that could be read, before its handler does: a rule that holds for all operations. */
@FunctionalInterface
public interface RequestCheck {

    /**
     * Decides on a request.
     *
     * @param received the request
     * @param body its body as read; null for none
     * @return the answer to a request that may not go on; null when it may
     */
    @Nullable
    Reply<Void> refusal(Received received, @Nullable Object body);
}
