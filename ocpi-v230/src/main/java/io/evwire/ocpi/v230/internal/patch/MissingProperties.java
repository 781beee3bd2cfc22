// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.internal.patch;

import io.evwire.ocpi.v230.patch.Patched;
import java.util.ArrayList;
import java.util.List;

/** Collects the required properties that a patch has no value for. */
public final class MissingProperties {

    private final List<String> names = new ArrayList<>();

    /** Nothing is missing yet. */
    public MissingProperties() {}

    /**
     * One required property.
     *
     * @param name its name on the wire
     * @param change what the patch says of it
     * @return this
     */
    public MissingProperties needs(String name, Patched<?> change) {
        if (change.value() == null) {
            names.add(name);
        }
        return this;
    }

    /**
     * Those that are missing.
     *
     * @return their names, in order
     */
    public List<String> names() {
        return names;
    }
}
