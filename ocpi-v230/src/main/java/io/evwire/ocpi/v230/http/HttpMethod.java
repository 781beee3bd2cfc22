// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

/** The methods of HTTP that OCPI uses. */
public enum HttpMethod {
    /** Fetches. */
    GET,
    /** Creates. */
    POST,
    /** Creates or replaces. */
    PUT,
    /** Changes in part. */
    PATCH,
    /** Removes. */
    DELETE
}
