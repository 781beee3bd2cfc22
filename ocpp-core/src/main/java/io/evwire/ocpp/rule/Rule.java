// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.rpc.CallErrorCode;
import java.util.function.Consumer;

/**
 * One rule of the standard that no schema expresses.
 *
 * @param <S> the view of a message that the rule looks at
 */
public final class Rule<S> {

    private final String id;
    private final CallErrorCode errorCode;
    private final String reference;
    private final String sentence;
    private final Class<S> subject;
    private final Check<S> check;
    private final boolean isAdvice;

    /**
     * A rule.
     *
     * @param id its name, unique among all versions
     * @param errorCode the code of the answer to a message that breaks it
     * @param reference where the standard says so, such as {@code Part 2, K01.FR.03}
     * @param sentence what it demands, in one sentence
     * @param subject the view of a message it looks at
     * @param check finds what breaks it
     */
    Rule(String id, CallErrorCode errorCode, String reference, String sentence, Class<S> subject, Check<S> check) {
        this(id, errorCode, reference, sentence, subject, check, false);
    }

    private Rule(
            String id,
            CallErrorCode errorCode,
            String reference,
            String sentence,
            Class<S> subject,
            Check<S> check,
            boolean isAdvice) {
        this.id = id;
        this.errorCode = errorCode;
        this.reference = reference;
        this.sentence = sentence;
        this.subject = subject;
        this.check = check;
        this.isAdvice = isAdvice;
    }

    /** A rule whose fault is a value that does not fit the rest of its message. */
    static <S> Rule<S> of(String id, String reference, String sentence, Class<S> subject, Check<S> check) {
        return new Rule<>(id, CallErrorCode.PROPERTY_CONSTRAINT_VIOLATION, reference, sentence, subject, check);
    }

    /** This rule as advice: a station that keeps the standard may break it. */
    Rule<S> asAdvice() {
        return new Rule<>(id, errorCode, reference, sentence, subject, check, true);
    }

    /**
     * The rule's name: it ends the detail of each of its violations, and {@link RuleSet#without} takes it.
     *
     * @return the name, unique among all versions
     */
    public String id() {
        return id;
    }

    /**
     * The code of the answer to a message that breaks the rule.
     *
     * @return the code
     */
    public CallErrorCode errorCode() {
        return errorCode;
    }

    /**
     * Where the standard says so.
     *
     * @return part and requirement or section, such as {@code Part 2, K01.FR.03}; the same in every version that has
     *     the rule
     */
    public String reference() {
        return reference;
    }

    /**
     * What the rule demands.
     *
     * @return one sentence
     */
    public String sentence() {
        return sentence;
    }

    /**
     * Whether a peer that keeps the standard may break it. Such rules are left out unless {@link RuleSet#with} names
     * them.
     *
     * @return true when it is advice
     */
    public boolean isAdvice() {
        return isAdvice;
    }

    boolean looksAt(Class<?> view) {
        return subject == view;
    }

    void apply(Object view, Consumer<Violation> violations) {
        if (subject.isInstance(view)) {
            check.check(
                    subject.cast(view),
                    (path, detail) -> violations.accept(
                            new Violation(path, ViolationKind.RULE, detail + " [" + id + "]", errorCode)));
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
