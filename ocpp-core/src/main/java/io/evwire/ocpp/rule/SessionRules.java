// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import io.evwire.ocpp.rpc.CallErrorCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The rules about messages in the order in which they came, other than TransactionEvents. */
final class SessionRules {

    private static final String NOTIFY_EVENT = "NotifyEvent";

    static final List<Rule<ContentOfSession>> ALL = List.of(rule(
            "report-seq-no",
            "Part 2, B07.FR.10, B08.FR.14, N02.FR.09",
            "The parts of a report are numbered from 0, as long as more is to come.",
            (step, findings) -> {
                if (!step.content().isRequest(NOTIFY_EVENT)) {
                    number(step, findings);
                }
            }));

    static final List<Rule<ContentOfSession>> SINCE_21 = List.of(rule(
            "signed-request-id",
            "Part 2, A02.FR.25",
            "CertificateSigned repeats the requestId of the SignCertificate that it answers.",
            SessionRules::signed));

    /** Parts of several events may alternate; stations give up waiting; a log may hold several connections. */
    static final List<Rule<ContentOfSession>> ADVICE = List.of(
            rule(
                            "event-report-seq-no",
                            "Part 2, N07.FR.07, N08.FR.04",
                            "The parts of an event are numbered from 0, as long as more is to come.",
                            (step, findings) -> {
                                if (step.content().isRequest(NOTIFY_EVENT)) {
                                    number(step, findings);
                                }
                            })
                    .asAdvice(),
            frame(
                    "message-id-unique",
                    "Part 4, §4.1.4",
                    "Two different CALLs in one direction have different messageIds.",
                    SessionRules::reused),
            frame(
                    "one-call-at-a-time",
                    "Part 4, §4.1.1",
                    "A CALL is sent after all others in its direction were answered, or given up.",
                    SessionRules::tooEarly));

    private SessionRules() {}

    private static Rule<ContentOfSession> rule(
            String id, String reference, String sentence, Check<ContentOfSession> check) {
        return Rule.of(id, reference, sentence, ContentOfSession.class, check);
    }

    private static Rule<ContentOfSession> frame(
            String id, String reference, String sentence, Check<ContentOfSession> check) {
        return new Rule<>(id, CallErrorCode.RPC_FRAMEWORK_ERROR, reference, sentence, ContentOfSession.class, check)
                .asAdvice();
    }

    private static void number(ContentOfSession step, Check.Findings findings) {
        Node seqNo = step.content().root().at("seqNo");
        SessionMessages.Part before = step.before().partBefore(step.content());
        if (!SessionMessages.isNumbered(step.content()) || before == null || seqNo.number() == null) {
            return;
        }
        BigDecimal number = seqNo.number();
        // A message that was not answered is sent again.
        boolean isFirst = number.signum() == 0;
        boolean isRepetition = number.compareTo(before.seqNo()) == 0;
        BigDecimal next = before.seqNo().add(BigDecimal.ONE);
        boolean isNext = before.isToBeContinued() && number.compareTo(next) == 0;
        if (!isFirst && !isRepetition && !isNext) {
            String expected = before.isToBeContinued() ? next.toPlainString() : "0, for nothing was to be continued";
            findings.report(seqNo.path(), expected + ", found " + number.toPlainString());
        }
    }

    private static void signed(ContentOfSession step, Check.Findings findings) {
        MessageContent content = step.content();
        BigDecimal asked = step.before().certificateRequest(content);
        if (content.isRequest("CertificateSigned")
                && asked != null
                && !content.root().has("requestId")) {
            findings.report(
                    "/requestId", "that of SignCertificate, which is " + asked.toPlainString() + ", but absent");
        }
    }

    private static void reused(ContentOfSession step, Check.Findings findings) {
        Integer before = step.before().hashOf(step.content(), step.messageId());
        if (!step.content().isAnswer()
                && before != null
                && before != step.content().hash()) {
            findings.report("", "a messageId of its own, but another CALL had it before");
        }
    }

    private static void tooEarly(ContentOfSession step, Check.Findings findings) {
        Set<String> waiting = step.before().unanswered(step.content());
        boolean isAlone = waiting.isEmpty() || (waiting.size() == 1 && waiting.contains(step.messageId()));
        if (!step.content().isAnswer() && !isAlone) {
            findings.report("", "after the CALL before was answered, but " + waiting.size() + " waits");
        }
    }
}
