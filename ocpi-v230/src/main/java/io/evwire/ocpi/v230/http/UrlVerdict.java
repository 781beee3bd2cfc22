// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.core.runtime.Masked;

/** What a {@link UrlPolicy} says of a URL that a peer gave. */
public sealed interface UrlVerdict {

    /**
     * The URL may be asked.
     *
     * @param url the URL, absolute and without a fragment
     */
    record Allowed(String url) implements UrlVerdict {

        /** The URL, without a user or a query. */
        @Override
        public String toString() {
            return "Allowed[url=" + Masked.url(url) + "]";
        }
    }

    /**
     * The URL must not be asked.
     *
     * @param reason why, in words of ours: nothing of the URL is in them. Not for the peer, whom it would tell of what
     *     is behind the own wall
     */
    record Refused(String reason) implements UrlVerdict {}
}
