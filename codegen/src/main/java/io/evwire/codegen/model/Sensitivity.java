// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.model;

/** How much of a property's value {@code toString} shows. */
public enum Sensitivity {
    /** All of it. */
    NONE,
    /** Of a URL the server and the path, which are worth a place in a log, but no user and no query. */
    URL,
    /** Only whether there is a value. */
    VALUE
}
