// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.party;

import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.types.CiString;

/**
 * Names one object of one party, whatever the case of its codes.
 *
 * @param owner the party that owns it
 * @param id its id; with that of a token its type, since two kinds of token may have one uid
 */
public record ObjectKey(Party owner, CiString id) {

    /** The party: the id may be a token. */
    @Override
    public String toString() {
        return "ObjectKey[owner=" + owner + ", id=***]";
    }
}
