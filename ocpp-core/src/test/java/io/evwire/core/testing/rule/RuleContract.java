// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.management.ThreadMXBean;
import io.evwire.core.json.Limits;
import io.evwire.core.testing.property.RunSeed;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.rpc.CallError;
import io.evwire.ocpp.rpc.CallErrorCode;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rule.Rule;
import io.evwire.ocpp.rule.RuleSession;
import io.evwire.ocpp.rule.RuleSet;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of a version finds what breaks it, says where, and finds nothing else. */
public abstract class RuleContract {

    private static final int STATIONS = 500;

    private final OcppCodec codec;
    private final RuleSet rules;

    protected RuleContract(OcppCodec codec, RuleSet rules) {
        this.codec = codec;
        this.rules = rules;
    }

    @TestFactory
    public Stream<DynamicTest> findsWhatItsSamplesMarkAndNothingElse() {
        return all().map(rule -> DynamicTest.dynamicTest(
                rule.id(), () -> RuleSample.readAll(rule.id()).forEach(session -> check(rule, session))));
    }

    private Stream<Rule<?>> all() {
        return Stream.concat(rules.rules().stream(), rules.advice().stream());
    }

    private RuleSet including(Rule<?> rule) {
        return rule.isAdvice() ? rules.with(rule.id()) : rules;
    }

    private void check(Rule<?> rule, List<RuleSample> samples) {
        RuleSession session = including(rule).session();
        for (RuleSample sample : samples) {
            Decoded decoded = codec.decode(sample.frame(), id -> sample.action());
            if (sample.isRefusedBySchema()) {
                assertThat(session.check(decoded)).as(sample.frame()).isSameAs(decoded);
                continue;
            }
            assertThat(decoded).as(sample.frame()).isInstanceOf(Decoded.Valid.class);
            Decoded checked = session.check(decoded);
            if (sample.path() == null) {
                assertThat(checked).as(sample.frame()).isSameAs(decoded);
                continue;
            }
            assertThat(checked).as(sample.frame()).isInstanceOf(Decoded.Invalid.class);
            Decoded.Invalid invalid = (Decoded.Invalid) checked;
            assertThat(invalid.violations()).as(sample.frame()).singleElement().satisfies(violation -> {
                assertThat(violation.kind()).isEqualTo(ViolationKind.RULE);
                assertThat(violation.path()).isEqualTo(sample.path());
                assertThat(violation.detail()).endsWith("[" + rule.id() + "]");
                assertThat(violation.errorCode()).isEqualTo(rule.errorCode());
            });
            assertThat(invalid.messageId()).isEqualTo(decoded.messageId());
            assertThat(invalid.action()).isEqualTo(decoded.action());
            if (sample.frame().startsWith("[2")) {
                assertThat(invalid.reply())
                        .isInstanceOfSatisfying(
                                CallError.class,
                                reply -> assertThat(reply.errorCode())
                                        .isEqualTo(rule.errorCode().wireValue()));
            }
            if (invalid.reply() != null) {
                assertThat(codec.encode(invalid.reply())).contains(rule.id());
            }
        }
    }

    @TestFactory
    public Stream<DynamicTest> isSilentWithoutTheRule() {
        return all().map(rule -> DynamicTest.dynamicTest(
                rule.id(), () -> RuleSample.readAll(rule.id()).forEach(session -> checkWithout(rule, session))));
    }

    private void checkWithout(Rule<?> rule, List<RuleSample> samples) {
        RuleSession session = including(rule).without(rule.id()).session();
        for (RuleSample sample : samples) {
            Decoded decoded = codec.decode(sample.frame(), id -> sample.action());

            assertThat(session.check(decoded)).as(sample.frame()).isSameAs(decoded);
        }
    }

    @Test
    public void hasSamplesThatBreakAndThatKeepEachRule() {
        for (Rule<?> rule : all().toList()) {
            List<RuleSample> samples =
                    RuleSample.readAll(rule.id()).stream().flatMap(List::stream).toList();

            assertThat(samples).as(rule.id()).anyMatch(sample -> sample.path() != null);
            assertThat(samples).as(rule.id()).anyMatch(sample -> sample.path() == null);
        }
    }

    @Test
    public void namesEachRuleAndWhereItIsFrom() {
        Set<String> ids = new HashSet<>();
        for (Rule<?> rule : all().toList()) {
            assertThat(ids.add(rule.id())).as(rule.id()).isTrue();
            assertThat(rule.id()).matches("[a-z0-9]+(-[a-z0-9]+)+");
            assertThat(rule.reference()).matches("Part [124], .+");
            assertThat(rule.sentence()).endsWith(".").doesNotContain("|");
            assertThat(rule.errorCode())
                    .isIn(
                            CallErrorCode.TYPE_CONSTRAINT_VIOLATION,
                            CallErrorCode.PROPERTY_CONSTRAINT_VIOLATION,
                            CallErrorCode.RPC_FRAMEWORK_ERROR);
        }
    }

    @Test
    public void leavesAdviceOutUntilItIsAskedFor() {
        assertThat(rules.rules()).noneMatch(Rule::isAdvice);
        assertThat(rules.advice()).isNotEmpty().allMatch(Rule::isAdvice);
        String[] ids = rules.advice().stream().map(Rule::id).toArray(String[]::new);
        assertThat(rules.with(ids).rules()).containsAll(rules.advice());
        assertThat(rules.with(ids).advice()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.with("seq-no-start"))
                .withMessageContaining("seq-no-start");
    }

    @Test
    public void acceptsAnEventThatWasMendedAfterARuleAboutItsValuesRefusedIt() {
        RuleSession session = rules.session();
        String mended = "[2,\"m\",\"TransactionEvent\",{\"eventType\":\"Started\",\"timestamp\":"
                + "\"2026-03-02T08:12:00Z\",\"triggerReason\":\"Authorized\",\"seqNo\":0,"
                + "\"idToken\":{\"idToken\":\"AB\",\"type\":\"Central\"},\"transactionInfo\":{\"transactionId\":\"t\"}}]";

        assertThat(session.check(codec.decode(mended.replace("AB", "A B")))).isInstanceOf(Decoded.Invalid.class);
        assertThat(session.check(codec.decode(mended))).isInstanceOf(Decoded.Valid.class);
    }

    @Test
    public void answersSeveralBrokenRulesWithTheGravest() {
        RuleSample sample = RuleSample.of("TransactionEvent {\"eventType\":\"Started\",\"timestamp\":"
                + "\"2026-03-02T08:12:00Z\",\"triggerReason\":\"MeterValuePeriodic\",\"seqNo\":3,"
                + "\"transactionInfo\":{\"transactionId\":\"a b\",\"stoppedReason\":\"Local\"}}");
        Decoded.Invalid invalid = (Decoded.Invalid) rules.session().check(codec.decode(sample.frame()));

        assertThat(invalid.violations())
                .extracting(Violation::path)
                .containsExactlyInAnyOrder(
                        "/seqNo", "/transactionInfo/stoppedReason", "/idToken", "/transactionInfo/transactionId");
        assertThat(((CallError) invalid.reply()).errorCode()).isEqualTo("TypeConstraintViolation");
    }

    @Test
    public void findsNothingInWhatALawfulStationSends() {
        Random seeds = RunSeed.randomOf("a lawful station");
        for (int i = 0; i < STATIONS; i++) {
            RuleSession session = rules.session();
            long seed = seeds.nextLong();
            List<String> messages = new LawfulStation(new Random(seed)).messages();
            for (String message : messages) {
                Decoded decoded = codec.decode(message);
                assertThat(decoded).as(message).isInstanceOf(Decoded.Valid.class);
                assertThat(session.check(decoded))
                        .as("a station of seed %d, %s in%n%s", seed, message, String.join("\n", messages))
                        .isSameAs(decoded);
            }
        }
    }

    @Test
    public void findsNothingInAWholeSessionThatIsLawful() {
        isLawful("lawful-session");
    }

    /** Holds the frames of a log against all rules, advice included, and expects silence. */
    protected final void isLawful(String log) {
        RuleSession session = rules.with(rules.advice().stream().map(Rule::id).toArray(String[]::new))
                .session();
        for (RuleSample sample : RuleSample.readAll(log).get(0)) {
            Decoded decoded = codec.decode(sample.frame(), id -> sample.action());
            assertThat(decoded).as(sample.frame()).isInstanceOf(Decoded.Valid.class);
            assertThat(session.violations(decoded.orThrow())).as(sample.frame()).isEmpty();
        }
    }

    @Test
    public void acceptsAnEventThatWasMendedAfterItWasRefused() {
        RuleSession session = rules.session();
        String mended = "[2,\"m\",\"TransactionEvent\",{\"eventType\":\"Started\",\"timestamp\":"
                + "\"2026-03-02T08:12:00Z\",\"triggerReason\":\"EVDetected\",\"seqNo\":0,"
                + "\"transactionInfo\":{\"transactionId\":\"t\"}}]";
        String faulty = mended.replace("\"t\"", "\"t\",\"stoppedReason\":\"Local\"");

        assertThat(session.check(codec.decode(faulty))).isInstanceOf(Decoded.Invalid.class);
        assertThat(session.check(codec.decode(mended))).isInstanceOf(Decoded.Valid.class);
    }

    @Test
    public void readsWhatACodecWithWiderLimitsLetsPass() {
        OcppCodec wide = codec.withLimits(Limits.DEFAULT.withMaxDepth(Limits.DEEPEST));
        String deep = "{\"a\":".repeat(900) + "0.123456789" + "}".repeat(900);
        Decoded decoded = wide.decode("[2,\"m\",\"CostUpdated\",{\"totalCost\":1.23456789,\"transactionId\":\"t\","
                + "\"customData\":{\"vendorId\":\"v\",\"x\":" + deep + "}}]");

        assertThat(rules.session(wide).violations(decoded.orThrow()))
                .extracting(Violation::path)
                .containsExactly("/totalCost");
    }

    @Test
    public void forgetsOldTransactionsButNotTheLatest() {
        RuleSession session = rules.session();
        for (int i = 0; i < 5_000; i++) {
            assertThat(session.violations(event("t-" + i, 0))).isEmpty();
        }

        assertThat(session.violations(event("t-0", 7))).isEmpty();
        assertThat(session.violations(event("t-4999", 7)))
                .extracting(Violation::path)
                .containsExactly("/seqNo");
    }

    @Test
    public void followsALongTransaction() {
        RuleSession session = rules.session();
        for (int i = 0; i < 5_000; i++) {
            assertThat(session.violations(event("t", i))).isEmpty();
        }

        assertThat(session.violations(event("t", 17))).isEmpty();
        assertThat(session.violations(event("t", 5_001))).isNotEmpty();
    }

    @Test
    public void costsTheFiveThousandthEventOfATransactionWhatItCostsTheHundredth() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] bytes = new long[5_001];
        for (int round = 0; round < 2; round++) {
            // What loads when first used is loaded in the first round.
            RuleSession session = rules.session();
            for (int i = 0; i < bytes.length; i++) {
                Frame event = event("t", i);
                long before =
                        threads.getThreadAllocatedBytes(Thread.currentThread().getId());
                session.violations(event);
                bytes[i] =
                        threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
            }
        }

        assertThat(median(bytes, 4_900)).isLessThanOrEqualTo(median(bytes, 100) + 200);
    }

    private static long median(long[] bytes, int from) {
        long[] some = Arrays.copyOfRange(bytes, from, from + 100);
        Arrays.sort(some);
        return some[some.length / 2];
    }

    private Frame event(String transactionId, int seqNo) {
        return codec.decode(RuleSample.of("TransactionEvent {\"eventType\":\"Updated\",\"timestamp\":"
                                + "\"2026-03-02T08:12:00Z\",\"triggerReason\":\"MeterValuePeriodic\",\"seqNo\":"
                                + seqNo + ",\"transactionInfo\":{\"transactionId\":\"" + transactionId + "\"}}")
                        .frame())
                .orThrow();
    }
}
