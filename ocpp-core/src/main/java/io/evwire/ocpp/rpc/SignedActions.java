// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import org.jspecify.annotations.Nullable;

/** The actions with the suffix that says that the payload is signed. Every action of a version has such a twin. */
final class SignedActions {

    private static final String SUFFIX = "-Signed";

    private SignedActions() {}

    static String signed(String baseAction) {
        return baseAction + SUFFIX;
    }

    /** The action without the suffix, or null when it has none. */
    static @Nullable String base(String action) {
        return action.endsWith(SUFFIX) ? action.substring(0, action.length() - SUFFIX.length()) : null;
    }

    static @Nullable ObjectCodec<SignedRequest> request(MessageCodecs messages, String action) {
        String base = base(action);
        return base == null || messages.request(base) == null
                ? null
                : new SignedCodec<>(
                        SignedRequest.class, signature -> new SignedRequest(base, signature), SignedRequest::signature);
    }

    static @Nullable ObjectCodec<SignedResponse> response(MessageCodecs messages, String action) {
        String base = base(action);
        return base == null || messages.response(base) == null
                ? null
                : new SignedCodec<>(
                        SignedResponse.class,
                        signature -> new SignedResponse(base, signature),
                        SignedResponse::signature);
    }

    static @Nullable ObjectCodec<SignedSend> send(MessageCodecs messages, String action) {
        String base = base(action);
        return base == null || messages.send(base) == null
                ? null
                : new SignedCodec<>(
                        SignedSend.class, signature -> new SignedSend(base, signature), SignedSend::signature);
    }

    /** Whether the answer to a signed CALL, which is not a valid signed one, is to be read as a plain one. */
    static boolean isPlainAnswer(Decoded decoded) {
        if (!(decoded instanceof Decoded.Invalid answer) || answer.messageType() != MessageType.CALLRESULT) {
            return false;
        }
        String action = answer.action();
        return action != null && base(action) != null && lacks(answer, "/payload") && lacks(answer, "/signature");
    }

    private static boolean lacks(Decoded.Invalid answer, String path) {
        for (Violation violation : answer.violations()) {
            if (violation.kind() == ViolationKind.REQUIRED && violation.path().equals(path)) {
                return true;
            }
        }
        return false;
    }

    /** The same CALLs, as if none of them had been signed. */
    static PendingCalls plain(PendingCalls pending) {
        return PendingCalls.of(
                messageId -> {
                    String action = pending.actionOf(messageId);
                    String base = action == null ? null : base(action);
                    return base == null ? action : base;
                },
                pending::hasAnswered);
    }
}
