// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.migration;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers the questions of migrations in advance. A lambda may look at the path, the kind and the value found. */
@FunctionalInterface
public interface MigrationPolicy {

    /** Answers nothing: whatever cannot be copied becomes a decision for the caller. */
    MigrationPolicy NONE = decision -> null;

    /**
     * Gives up what the target cannot hold, and no more: leaves out properties, elements and values it does not know,
     * cuts texts meant for reading, rounds. It never invents a value, nor cuts a text that is worthless when cut, such
     * as a token, a certificate or a URL; and it leaves nothing out whose absence says something else: that all are
     * meant, that there is no limit, no protection or no name, that something is erased, or a default.
     */
    MigrationPolicy LOSSY = Decision::lossy;

    /**
     * Answers one question.
     *
     * @param decision what is to be decided
     * @return the answer, or null to leave it to the caller of the migration
     */
    @Nullable
    Answer decide(Decision decision);

    /**
     * This policy with a value for one place. Values set later come first.
     *
     * @param path JSON Pointer of the place; {@code *} stands for any one segment, such as the index of a list:
     *     {@code /monitor/*}{@code /variableMonitoring/*}{@code /eventNotificationType}
     * @param value a value of the target's type, or its text on the wire
     * @return the refined policy
     * @throws IllegalArgumentException when the path does not begin with {@code /}
     */
    default MigrationPolicy withValue(String path, Object value) {
        PathPattern pattern = new PathPattern(path);
        Answer answer = new Answer.Use(value);
        return decision -> pattern.matches(decision.path()) ? answer : decide(decision);
    }

    /**
     * This policy, and where it leaves a question open another.
     *
     * @param other asked second
     * @return the combination
     */
    default MigrationPolicy orElse(MigrationPolicy other) {
        Objects.requireNonNull(other, "other");
        return decision -> {
            Answer answer = decide(decision);
            return answer == null ? other.decide(decision) : answer;
        };
    }
}
