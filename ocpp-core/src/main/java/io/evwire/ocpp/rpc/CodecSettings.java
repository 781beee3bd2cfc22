// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.json.Limits;
import io.evwire.core.runtime.Canonical;
import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.ReadBudget;
import io.evwire.core.runtime.ViolationLog;
import io.evwire.core.violation.Tolerance;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What makes one codec differ from another.
 *
 * @param version the version of the protocol
 * @param messages its payload codecs
 * @param limits the bounds on what a peer may send
 * @param tolerance which faults are let pass
 * @param errorTable the codes that answer faults
 * @param supportedActions the actions that are handled when they are received; absent for all of the version
 */
record CodecSettings(
        ProtocolVersion version,
        MessageCodecs messages,
        Limits limits,
        Tolerance tolerance,
        CallErrorTable errorTable,
        @Nullable Set<String> supportedActions) {

    CodecSettings {
        Canonical.required(version, "the version");
        Canonical.required(messages, "the table of messages");
        Canonical.required(limits, "the limits");
        Canonical.required(tolerance, "the tolerance");
        Canonical.required(errorTable, "the table of error codes");
    }

    static CodecSettings of(ProtocolVersion version, MessageCodecs messages) {
        return new CodecSettings(version, messages, Limits.DEFAULT, Tolerance.STRICT, CallErrorTable.STANDARD, null);
    }

    CodecSettings with(Limits other) {
        return new CodecSettings(version, messages, other, tolerance, errorTable, supportedActions);
    }

    CodecSettings with(Tolerance other) {
        return new CodecSettings(version, messages, limits, other, errorTable, supportedActions);
    }

    CodecSettings with(CallErrorTable other) {
        return new CodecSettings(version, messages, limits, tolerance, other, supportedActions);
    }

    CodecSettings with(Set<String> actions) {
        return new CodecSettings(version, messages, limits, tolerance, errorTable, Set.copyOf(actions));
    }

    /** Whether frames of a type belong to this version. */
    boolean has(MessageType type) {
        return version.messageTypes().contains(type);
    }

    /** Whether this version has a CALL or a SEND of an action. */
    boolean has(String action) {
        return request(action) != null || send(action) != null;
    }

    /** Whether an action is handled when it is received; a signed message belongs to its action. */
    boolean supports(String action) {
        if (supportedActions == null || supportedActions.contains(action)) {
            return true;
        }
        String base = SignedActions.base(action);
        return base != null && supportedActions.contains(base);
    }

    @Nullable
    ObjectCodec<? extends OcppRequest<?>> request(String action) {
        ObjectCodec<? extends OcppRequest<?>> found = messages.request(action);
        return found == null ? SignedActions.request(messages, action) : found;
    }

    @Nullable
    ObjectCodec<? extends OcppResponse> response(String action) {
        ObjectCodec<? extends OcppResponse> found = messages.response(action);
        return found == null ? SignedActions.response(messages, action) : found;
    }

    @Nullable
    ObjectCodec<? extends OcppSend> send(String action) {
        ObjectCodec<? extends OcppSend> found = messages.send(action);
        return found == null ? SignedActions.send(messages, action) : found;
    }

    /** The codec of what a frame carries; null where this version has no such message. */
    @Nullable
    ObjectCodec<? extends OcppPayload> payload(MessageType carriedBy, String action) {
        return switch (carriedBy) {
            case CALL -> request(action);
            case CALLRESULT -> response(action);
            case SEND -> send(action);
            case CALLERROR, CALLRESULTERROR -> null;
        };
    }

    ViolationLog readingLog(String action, ReadBudget budget) {
        return ViolationLog.ofReading(action, limits, tolerance, budget.report())
                .knowing(Ocpp16::standsForMore);
    }

    ViolationLog writingLog(String action) {
        return ViolationLog.ofWriting(action, limits, tolerance);
    }
}
