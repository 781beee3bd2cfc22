// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.util.Set;

/**
 * What an earlier version of the protocol called its properties: a peer that writes such a name means something by it,
 * which is lost when it is left out.
 */
@FunctionalInterface
public interface EarlierNames {

    /** No earlier version is known. */
    EarlierNames NONE = (message, path, missing) -> false;

    /**
     * Whether an unknown property is the earlier name of one that is missing.
     *
     * @param message what is read, as the tolerance knows it
     * @param path where the property stands, as a JSON Pointer
     * @param missing the properties of its object that are absent and whose absence says something; at least one
     * @return true when the message says something else without it
     */
    boolean standsForMore(String message, String path, Set<String> missing);
}
