// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import io.evwire.ocpi.v230.http.RequestHeaders;
import io.evwire.ocpi.v230.versions.ModuleID;
import org.jspecify.annotations.Nullable;

/** Decides who may ask for what, before anything else of a request is looked at. */
@FunctionalInterface
public interface RequestGuard {

    /**
     * Decides on a request. A path that leads nowhere is asked about as well, so that only who may ask is told what
     * there is.
     *
     * @param headers authorization, ids and routing
     * @param module the module that the request is for; null where the path leads to none
     * @return the answer to a request that may not go on, usually of status 401; null when it may
     */
    @Nullable
    Reply<Void> refusal(RequestHeaders headers, @Nullable ModuleID module);
}
