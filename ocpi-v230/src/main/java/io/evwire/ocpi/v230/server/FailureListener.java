// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

/** Is told of what a peer is not: why a handler could not answer. */
@FunctionalInterface
public interface FailureListener {

    /**
     * Tells of a failure. The peer is answered with status code 3000, and nothing of the failure in it.
     *
     * @param request the request that was not answered
     * @param failure what a handler or the guard threw, or why its answer could not be encoded
     */
    void failed(IncomingRequest request, Throwable failure);
}
