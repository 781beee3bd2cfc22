// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

/** The forms in which a credentials token stands in the {@code Authorization} header. */
public enum TokenForm {
    /** Base64 with padding, as OCPI asks for since version 2.2. */
    BASE64,
    /** As it is, as peers send it that were built for earlier versions. */
    RAW
}
