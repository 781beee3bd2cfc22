// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.violation;

/**
 * A code with which a protocol answers a fault: {@code CallErrorCode} in OCPP, {@code StatusCode} in OCPI. A fault that
 * names a code of one protocol cannot be answered by another.
 */
public interface ErrorCode {

    /**
     * The code as it stands on the wire.
     *
     * @return such as {@code NotSupported} or {@code 2001}
     */
    String wireValue();
}
