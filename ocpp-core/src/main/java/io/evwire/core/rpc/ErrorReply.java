package io.evwire.core.rpc;

import io.evwire.core.violation.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the frame that tells a peer what was wrong; it is valid whatever was. */
final class ErrorReply {

    /** Violations beyond so many characters are left out: the peer decides how long their paths are. */
    private static final int MAX_CHARACTERS = 30_000;

    private ErrorReply() {}

    /** The answer to a frame that can be read; none to what is itself an answer, but for a CALLRESULT from OCPP 2.1. */
    static @Nullable Frame to(OcppCodec codec, Frame frame, List<Violation> violations, boolean truncated) {
        if (frame.messageType() == MessageType.CALL) {
            return toCall(codec.errorTable(), frame.messageId(), violations, truncated);
        }
        boolean isAnswered = frame.messageType() == MessageType.CALLRESULT
                && codec.version().messageTypes().contains(MessageType.CALLRESULTERROR);
        return isAnswered ? toCallResult(codec.errorTable(), frame.messageId(), violations, truncated) : null;
    }

    static CallError toCall(
            CallErrorTable table, @Nullable String messageId, List<Violation> violations, boolean truncated) {
        return new CallError(
                messageId == null ? MessageId.UNREADABLE : messageId,
                table.codeOf(violations).wireValue(),
                ErrorDescription.fit(violations.get(0).inWords()),
                details(violations, truncated));
    }

    static CallResultError toCallResult(
            CallErrorTable table, String messageId, List<Violation> violations, boolean truncated) {
        return new CallResultError(
                messageId,
                table.codeOf(violations).wireValue(),
                ErrorDescription.fit(violations.get(0).inWords()),
                details(violations, truncated));
    }

    private static Map<String, @Nullable Object> details(List<Violation> violations, boolean truncated) {
        List<@Nullable Object> list = new ArrayList<>();
        int characters = 0;
        for (Violation violation : violations) {
            characters += violation.path().length() + violation.detail().length();
            if (characters > MAX_CHARACTERS) {
                break;
            }
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("path", violation.path());
            one.put("kind", violation.kind().name());
            one.put("detail", violation.detail());
            list.add(one);
        }
        Map<String, @Nullable Object> details = new LinkedHashMap<>();
        details.put("violations", list);
        if (truncated || list.size() < violations.size()) {
            details.put("truncated", true);
        }
        return details;
    }
}
