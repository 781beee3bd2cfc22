// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.handshake;

/** The reasons for which the other side is not registered, or no longer. */
public enum HandshakeFault {
    /** Status 401 of HTTP: the other side does not know the token. */
    UNAUTHORIZED,
    /** Status 405 of HTTP to a POST: the other side takes us for registered; PUT is what updates. */
    ALREADY_REGISTERED,
    /**
     * Status 405 of HTTP to a PUT or DELETE: the other side does not take us for registered; POST is what registers.
     */
    NOT_REGISTERED,
    /** The other side supports none of our versions. */
    NO_COMMON_VERSION,
    /** The details that the list of versions leads to are those of another version. */
    OTHER_VERSION,
    /** A URL of the other side must not be asked, by the policy of URLs. */
    REFUSED_URL,
    /** No answer came. */
    NO_ANSWER,
    /** The other side lacks an endpoint that we need. */
    MISSING_ENDPOINT,
    /** Status code 3001: the other side could not use our interface. */
    UNUSABLE_API,
    /** Status code 3002: the other side does not support the version. */
    UNSUPPORTED_VERSION,
    /** Status code 3003: the other side misses an endpoint of ours. */
    NO_MATCHING_ENDPOINTS,
    /** Any other status that is not a success. */
    REFUSED,
    /** The answer could not be read. */
    UNREADABLE
}
