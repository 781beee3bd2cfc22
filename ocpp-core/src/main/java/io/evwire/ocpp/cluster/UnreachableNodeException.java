// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.cluster;

/** Says that no node got a question. */
public final class UnreachableNodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * No node of a name takes questions.
     *
     * @param node the name
     */
    public UnreachableNodeException(String node) {
        super("no node " + node + " takes questions");
    }
}
