// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.ocpp.rpc.Decoded;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How the endpoints of a node behave.
 *
 * @param timeout how long a CALL waits for its answer
 * @param mostWaitingCalls how many CALLs wait for their turn on one connection
 * @param executor runs the handlers
 * @param checks makes the check of what is received, for each connection; absent when nothing but the codec checks
 */
record NodeSettings(
        Duration timeout,
        int mostWaitingCalls,
        Executor executor,
        @Nullable Supplier<UnaryOperator<Decoded>> checks) {

    @Nullable
    UnaryOperator<Decoded> newCheck() {
        return checks == null ? null : checks.get();
    }
}
