// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

/** Which way a migration goes. */
enum Direction {
    /** To the newer version. */
    UP,
    /** To the older version. */
    DOWN;

    Direction reverse() {
        return this == UP ? DOWN : UP;
    }
}
