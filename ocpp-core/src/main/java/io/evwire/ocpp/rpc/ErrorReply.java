// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.text.EncodedLength;
import io.evwire.core.violation.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the frame that tells a peer what was wrong; it is valid whatever was, and no longer than replies may be. */
final class ErrorReply {

    /** What every reply holds besides its texts: {@code [4,,,,{"violations":[],"truncated":true}]}. */
    private static final int AROUND = 41;

    /** What each violation holds besides its texts: <code>{"path":,"kind":,"detail":},</code>. */
    private static final int AROUND_EACH = 28;

    private final String messageId;
    private final String code;
    private final String description;
    private final Map<String, @Nullable Object> details;

    private ErrorReply(
            CodecSettings settings, @Nullable String messageId, List<Violation> violations, boolean isTruncated) {
        this.messageId = messageId == null ? MessageId.UNREADABLE : messageId;
        this.code = settings.errorTable().textOf(settings.errorTable().codeOf(violations));
        int room =
                settings.limits().maxReplyLength() - AROUND - EncodedLength.of(this.messageId) - EncodedLength.of(code);
        this.description = ErrorDescription.fit(violations.get(0).inWords(), room);
        this.details = details(violations, isTruncated, room - EncodedLength.of(description));
    }

    static CallError toCall(
            CodecSettings settings, @Nullable String messageId, List<Violation> violations, boolean truncated) {
        ErrorReply reply = new ErrorReply(settings, messageId, violations, truncated);
        return new CallError(reply.messageId, reply.code, reply.description, reply.details);
    }

    static CallResultError toCallResult(
            CodecSettings settings, String messageId, List<Violation> violations, boolean truncated) {
        ErrorReply reply = new ErrorReply(settings, messageId, violations, truncated);
        return new CallResultError(reply.messageId, reply.code, reply.description, reply.details);
    }

    /** As many of the violations as there is room for. */
    private static Map<String, @Nullable Object> details(List<Violation> violations, boolean isTruncated, int room) {
        List<@Nullable Object> list = new ArrayList<>(violations.size());
        int left = room;
        for (Violation violation : violations) {
            left -= lengthOf(violation);
            if (left < 0) {
                break;
            }
            Map<String, @Nullable Object> one = new LinkedHashMap<>(4);
            one.put("path", violation.path());
            one.put("kind", violation.kind().name());
            one.put("detail", violation.detail());
            list.add(one);
        }
        Map<String, @Nullable Object> details = new LinkedHashMap<>();
        details.put("violations", list);
        if (isTruncated || list.size() < violations.size()) {
            details.put("truncated", true);
        }
        return details;
    }

    private static int lengthOf(Violation violation) {
        return AROUND_EACH
                + EncodedLength.of(violation.path())
                + EncodedLength.of(violation.kind().name())
                + EncodedLength.of(violation.detail());
    }
}
