// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.migration;

/** For generated code: what it means for the target to leave a property out. */
public enum Presence {
    /** The target requires it. */
    REQUIRED,
    /** The target can be without it, and nothing else is said then. */
    OPTIONAL,
    /** The target can be without it, but its absence would say something else: all, none, a default. */
    MEANINGFUL
}
