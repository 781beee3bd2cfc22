// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.cluster;

import io.evwire.ocpp.endpoint.CallFailedException;
import io.evwire.ocpp.endpoint.CallFailure;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.CallError;
import io.evwire.ocpp.rpc.CallResult;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.OcppResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;

/** The outcome of a CALL as one node tells it another: a frame, or the name of the failure and what there is to it. */
final class Reply {

    private static final String FRAME = "FRAME\n";

    private final OcppCodec codec;

    Reply(OcppCodec codec) {
        this.codec = codec;
    }

    String ofResponse(Call call, OcppResponse response) {
        return FRAME + codec.encode(new CallResult(call.messageId(), response));
    }

    String ofFailure(Throwable thrown) {
        CallFailure failure = failureOf(thrown);
        if (failure instanceof CallFailure.Refused refused) {
            return FRAME + codec.encode(refused.error());
        }
        String name = failure.getClass().getSimpleName() + "\n";
        if (failure instanceof CallFailure.TimedOut timedOut) {
            return name + timedOut.after().toMillis();
        }
        if (failure instanceof CallFailure.QueueFull full) {
            return name + full.waiting();
        }
        if (failure instanceof CallFailure.Closed closed) {
            return name + closed.isSent();
        }
        // In words: violations and exceptions of the other node are of use to a reader alone.
        return name + failure.inWords();
    }

    /** The response that a reply tells of. */
    OcppResponse read(String text, Call call) {
        String action = call.action();
        if (text.startsWith(FRAME)) {
            Decoded decoded = codec.decode(text.substring(FRAME.length()), id -> action);
            Frame frame = decoded instanceof Decoded.Valid valid ? valid.frame() : null;
            if (frame instanceof CallResult result) {
                return result.payload();
            }
            if (frame instanceof CallError error) {
                throw new CallFailedException(action, new CallFailure.Refused(error));
            }
            throw new CallFailedException(action, new CallFailure.InvalidAnswer(List.of()));
        }
        throw new CallFailedException(action, failure(text));
    }

    private static CallFailure failure(String text) {
        int line = text.indexOf('\n');
        String rest = text.substring(line + 1);
        return switch (text.substring(0, Math.max(0, line))) {
            case "TimedOut" -> new CallFailure.TimedOut(Duration.ofMillis(Long.parseLong(rest)));
            case "QueueFull" -> new CallFailure.QueueFull(Integer.parseInt(rest));
            case "Closed" -> new CallFailure.Closed(Boolean.parseBoolean(rest));
            case "InvalidAnswer" -> new CallFailure.InvalidAnswer(List.of());
            case "Untranslatable" -> new CallFailure.Untranslatable(rest);
            default -> new CallFailure.NotSent(new IllegalStateException(rest));
        };
    }

    static CallFailure failureOf(Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return cause instanceof CallFailedException failed ? failed.failure() : new CallFailure.NotSent(cause);
    }
}
