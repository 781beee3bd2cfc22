// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import org.jspecify.annotations.Nullable;

/**
 * Answers the requests of one operation that OCPI does not define.
 *
 * @param <B> the Java type of the body
 * @param <D> the Java type of the data of the response
 */
@FunctionalInterface
public interface OperationHandler<B, D> {

    /**
     * Answers a request.
     *
     * @param received the request, with the values of its path and its parameters
     * @param body its body as read; null for an operation without one
     * @return the answer
     */
    Reply<D> answer(Received received, @Nullable B body);
}
