// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.hub;

import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import org.jspecify.annotations.Nullable;

/**
 * An interface that a hub offers to each platform, and through which it reaches that of the others.
 *
 * @param module the module
 * @param role the interface
 * @param url its URL, as the hub's version details have it
 * @param path the path of that URL as the server of HTTP gives it, without a slash at the end
 */
public record HubEndpoint(ModuleID module, InterfaceRole role, String url, String path) {

    /**
     * Refuses a slash at the end of the path.
     *
     * @param module the module
     * @param role the interface
     * @param url its URL, as the hub's version details have it
     * @param path the path of that URL as the server of HTTP gives it, without a slash at the end
     */
    public HubEndpoint {
        if (!path.startsWith("/") || path.endsWith("/")) {
            throw new IllegalArgumentException("a path begins with a slash and ends without: " + path);
        }
    }

    /** What a request has below the path; null when it is not below it. */
    @Nullable
    String below(String requested) {
        if (!requested.startsWith(path)) {
            return null;
        }
        String below = requested.substring(path.length());
        return below.isEmpty() || below.startsWith("/") ? below : null;
    }
}
