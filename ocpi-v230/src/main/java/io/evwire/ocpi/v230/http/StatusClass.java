// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

/**
 * Says by its thousand what a status code is about.
 *
 * @see "OCPI 2.3.0, status_codes"
 */
public enum StatusClass {
    /** 1xxx: the request was carried out. */
    SUCCESS,
    /** 2xxx: the request was at fault. */
    CLIENT_ERROR,
    /** 3xxx: the side that answers was at fault. */
    SERVER_ERROR,
    /** 4xxx: a hub could not forward the request or its answer. */
    HUB_ERROR,
    /** Any other number, which OCPI does not define. */
    UNDEFINED
}
