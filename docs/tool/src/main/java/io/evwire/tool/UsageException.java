// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.text.Excerpt;

/** Says what is wrong with the command line and how to mend it; caught where the tool ends. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    /** What to print: one line, whatever the arguments held. */
    String line() {
        return Excerpt.printable(String.valueOf(getMessage()));
    }
}
