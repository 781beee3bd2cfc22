// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.devicemodel;

/** A value that the standard knows by a name. */
public interface Named {

    /**
     * The name as it stands in messages.
     *
     * @return the name, in the standard's spelling
     */
    String name();
}
