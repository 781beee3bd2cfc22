// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Sees what passes through the endpoints of a node: for logs, metrics and traces. Called on the thread that does the
 * work, so it must be quick and thread-safe. What it throws goes to the uncaught exception handler of the thread and
 * changes nothing.
 */
public interface EndpointListener {

    /**
     * A text was received and decoded, before anything else is done about it.
     *
     * @param endpoint the connection
     * @param decoded the frame and the faults that were let pass; or the violations; or why it is dropped, as is a late
     *     answer
     * @param text the text
     */
    default void onReceive(OcppEndpoint endpoint, Decoded decoded, String text) {}

    /**
     * A frame is about to be handed to the channel.
     *
     * @param endpoint the connection
     * @param frame the frame
     * @param text the frame as text
     */
    default void onSend(OcppEndpoint endpoint, Frame frame, String text) {}

    /**
     * The answer to a CALL of the peer is ready to be sent.
     *
     * @param endpoint the connection
     * @param call the CALL, as the peer sent it
     * @param answer the CALLRESULT or CALLERROR
     * @param duration how long the handler took
     */
    default void onHandled(OcppEndpoint endpoint, Call call, Frame answer, Duration duration) {}

    /**
     * A CALL of this side has ended.
     *
     * @param endpoint the connection
     * @param call the CALL, as it was sent or would have been
     * @param failure why there is no response; null when there is one
     * @param duration how long the answer took from the hand-over to the channel; zero when it was never handed over
     */
    default void onCallEnded(OcppEndpoint endpoint, Call call, @Nullable CallFailure failure, Duration duration) {}

    /**
     * Code of the application or of the channel failed, which the peer does not learn, or not in these words: a handler
     * threw something else than a {@link CallErrorException}, gave a response that is invalid, or the channel did not
     * take an answer.
     *
     * @param endpoint the connection
     * @param failure what was thrown
     */
    default void onFailure(OcppEndpoint endpoint, Throwable failure) {}
}
