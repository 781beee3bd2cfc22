// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a session remembers of messages other than TransactionEvents, within bounds: the peer chooses the ids. */
final class SessionMessages {

    private static final int MAX_REQUESTS = 64;
    private static final int MAX_REPORTS = 64;
    private static final int MAX_IDS = 1_000;

    /** The answers to these are held against what was asked. */
    private static final Set<String> ANSWERED = Set.of("SetVariables", "GetVariables", "SetVariableMonitoring");

    /** Their parts are numbered, within a request or, where they have none, one after the other. */
    private static final Set<String> NUMBERED =
            Set.of("NotifyReport", "NotifyMonitoringReport", "NotifyCustomerInformation", "NotifyEvent");

    /** The last part of a report. */
    record Part(BigDecimal seqNo, boolean isToBeContinued) {}

    private final Map<String, MessageContent> requests = bounded(MAX_REQUESTS);
    private final Map<String, Part> reports = bounded(MAX_REPORTS);
    private final Map<String, Integer> ids = bounded(MAX_IDS);
    private final Set<String> unansweredByStation = new HashSet<>();
    private final Set<String> unansweredByCsms = new HashSet<>();
    private final Map<String, BigDecimal> certificates = bounded(MAX_REPORTS);

    private static <V> Map<String, V> bounded(int max) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > max;
            }
        };
    }

    /** A response beside the request that it answers, where that was seen. */
    MessageContent beside(MessageContent content, String messageId) {
        return content.isAnswer() ? content.answering(requests.get(content.action() + " " + messageId)) : content;
    }

    /** The part that came before in the report that a message is of, or null when it is of none or the first. */
    @Nullable
    Part partBefore(MessageContent content) {
        return reports.get(report(content));
    }

    static boolean isNumbered(MessageContent content) {
        return !content.isAnswer() && NUMBERED.contains(content.action());
    }

    private static String report(MessageContent content) {
        return content.action() + " " + content.root().at("requestId").number();
    }

    /** The requestId of the last SignCertificate for a use, or null when it had none, or there was none. */
    @Nullable
    BigDecimal certificateRequest(MessageContent content) {
        return certificates.get(use(content));
    }

    private static String use(MessageContent content) {
        return String.valueOf(content.root().at("certificateType").text());
    }

    /** The hash of the message that had an id before, in the same direction; null when none had. */
    @Nullable
    Integer hashOf(MessageContent content, String messageId) {
        return ids.get(content.isTowardsStation() + " " + messageId);
    }

    /** The ids of the CALLs in the direction of one that wait for their answers. */
    Set<String> unanswered(MessageContent content) {
        return Set.copyOf(waitingFor(content.isTowardsStation()));
    }

    private Set<String> waitingFor(boolean isStation) {
        return isStation ? unansweredByStation : unansweredByCsms;
    }

    /** Remembers a message; of one that was refused only that it was there. */
    void add(MessageContent content, String messageId, boolean isAccepted) {
        if (content.isAnswer()) {
            waitingFor(!content.isTowardsStation()).remove(messageId);
            return;
        }
        Set<String> waiting = waitingFor(content.isTowardsStation());
        if (waiting.size() < MAX_REQUESTS) {
            waiting.add(messageId);
        }
        ids.put(content.isTowardsStation() + " " + messageId, content.hash());
        if (!isAccepted) {
            return;
        }
        if (ANSWERED.contains(content.action())) {
            requests.put(content.action() + " " + messageId, content);
        }
        if (content.isRequest("SignCertificate")) {
            certificates.put(use(content), content.root().at("requestId").number());
        }
        BigDecimal seqNo = content.root().at("seqNo").number();
        if (isNumbered(content) && seqNo != null) {
            reports.put(
                    report(content), new Part(seqNo, content.root().at("tbc").is(true)));
        }
    }

    /** Notes that a CALL was answered by an error. */
    void addError(String messageId) {
        unansweredByStation.remove(messageId);
        unansweredByCsms.remove(messageId);
    }
}
