// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.core.violation.Place;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rpc.ActionCatalog;
import io.evwire.ocpp.rpc.CallErrorCode;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.MessageType;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.rpc.SignedRequest;
import io.evwire.ocpp.rpc.SignedSend;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One protocol as one side with its handlers speaks it; shared by all of its connections. */
final class Binding {

    private final OcppProtocol protocol;
    private final OcppCodec codec;
    private final FrameTranslation translation;
    private final Set<String> sent;

    Binding(OcppProtocol protocol, Side side, Handlers handlers) {
        this.protocol = protocol;
        this.codec = protocol.codec().withSupportedActions(supported(protocol, side, handlers));
        FrameTranslation between = protocol.translation();
        this.translation = between == null ? Untranslated.INSTANCE : between;
        this.sent = ActionCatalog.names(protocol.applicationActions().sentBy(side.role()));
    }

    /** The actions that the peer may send and that somebody here handles. */
    private static Set<String> supported(OcppProtocol protocol, Side side, Handlers handlers) {
        Set<String> names = new HashSet<>();
        for (Action action : protocol.actions().receivedBy(side.role())) {
            Action ofApplication = protocol.applicationActions().find(action.name());
            if (ofApplication != null && isHandled(ofApplication, handlers)) {
                names.add(action.name());
            }
        }
        return names;
    }

    private static boolean isHandled(Action action, Handlers handlers) {
        boolean isSend = action.messageType() == MessageType.SEND;
        if (isSend ? handlers.otherSends() != null : handlers.otherCalls() != null) {
            return true;
        }
        String name = isSend ? action.name() : action.name() + "Request";
        Set<Class<?>> types =
                isSend ? handlers.sends().keySet() : handlers.calls().keySet();
        // The name first: the action loads its codec to tell its class.
        return types.stream().anyMatch(type -> type.getSimpleName().equals(name) && type == action.requestType());
    }

    OcppProtocol protocol() {
        return protocol;
    }

    OcppCodec codec() {
        return codec;
    }

    FrameTranslation translation() {
        return translation;
    }

    /** Whether the peer can refuse a CALLRESULT. */
    boolean canRefuseResults() {
        return protocol.version().messageTypes().contains(MessageType.CALLRESULTERROR);
    }

    /** Refuses to send what only the peer sends. */
    void requireSent(OcppPayload payload) {
        String action = payload instanceof SignedRequest call
                ? call.baseAction()
                : payload instanceof SignedSend send ? send.baseAction() : payload.actionName();
        if (!sent.contains(action) && protocol.applicationActions().find(action) != null) {
            throw new IllegalArgumentException(
                    action + " is not sent by this side; answer it when the peer sends it, by a handler");
        }
    }

    /** What to make of a valid frame that nobody handles. */
    Decoded.Invalid notHandled(Frame frame, String action) {
        return codec.refuse(
                frame,
                List.of(new Violation(
                        Place.FRAME,
                        "",
                        ViolationKind.ACTION,
                        action + " is not supported here",
                        CallErrorCode.NOT_SUPPORTED)));
    }

    /** What to make of a CALL that cannot be taken now. */
    Decoded.Invalid notAdmitted(Frame call, IncomingCalls.Admission admission) {
        Violation fault = admission == IncomingCalls.Admission.DUPLICATE
                ? Violation.ofFrame(ViolationKind.FRAME, "a CALL with this messageId is being handled")
                : new Violation(
                        Place.FRAME,
                        "",
                        ViolationKind.LIMIT,
                        "too many CALLs wait for their answers",
                        CallErrorCode.GENERIC_ERROR);
        return codec.refuse(call, List.of(fault));
    }

    /** What to make of a valid frame whose check failed. */
    Decoded.Invalid notChecked(Frame frame) {
        return codec.refuse(frame, List.of(Violation.ofFrame(ViolationKind.INTERNAL, "the check of the frame failed")));
    }

    /** Between equal versions. */
    private enum Untranslated implements FrameTranslation {
        INSTANCE;

        @Override
        public Frame toApplication(Frame received) {
            return received;
        }

        @Override
        public Frame toPeer(Frame frame) {
            return frame;
        }
    }
}
