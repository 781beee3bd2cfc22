// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.springocpi;

import io.evwire.ocpi.v230.handshake.PeerAccess;
import io.evwire.ocpi.v230.handshake.Standing;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.TokenForm;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is registered: in a real party a table, that the handshake writes. */
@Component
public class Registrations {

    private final List<PeerAccess> all = new CopyOnWriteArrayList<>();

    /** Made by Spring. */
    public Registrations() {}

    /**
     * Stores what a handshake led to.
     *
     * @param access which tokens a platform may use
     */
    public void add(PeerAccess access) {
        all.add(access);
    }

    /**
     * Who has the token of a request.
     *
     * @param authorization the token; null for none
     * @return who it is, or that nobody is known by it
     */
    public Standing standing(@Nullable Authorization authorization) {
        return all.stream()
                .map(access -> access.of(authorization, TokenForm.BASE64))
                .filter(standing -> !(standing instanceof Standing.Unknown))
                .findFirst()
                .orElseGet(Standing.Unknown::new);
    }
}
