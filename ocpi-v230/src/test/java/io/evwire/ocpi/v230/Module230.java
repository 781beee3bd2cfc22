// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.testing.ModuleUnderTest;

/** This module, for the properties that every protocol module must have. */
final class Module230 {

    private static final String PACKAGE = "io.evwire.ocpi.v230";

    static final ModuleUnderTest TYPES =
            new ModuleUnderTest("ocpi-v230", PACKAGE, folder -> PACKAGE + ".internal.codec." + folder);

    private Module230() {}
}
