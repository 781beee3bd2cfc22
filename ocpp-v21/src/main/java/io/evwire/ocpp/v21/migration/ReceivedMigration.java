// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.migration;

import io.evwire.core.json.WireValue;
import io.evwire.core.text.JsonString;
import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.migration.Answer;
import io.evwire.ocpp.migration.Change;
import io.evwire.ocpp.migration.Decision;
import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.migration.MigrationResult;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.MessageFrame;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v21.Ocpp21;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Migrates frames as a lenient codec read them. A text that no enumeration knows cannot be copied: which value is meant
 * is a decision, at the place where the text stands.
 */
public final class ReceivedMigration {

    private ReceivedMigration() {}

    /**
     * Migrates a frame of OCPP 2.0.1 to OCPP 2.1.
     *
     * @param received what the codec of OCPP 2.0.1 gave
     * @param policy answers decisions in advance; a text that no enumeration knows is answered with a value of OCPP
     *     2.0.1
     * @return the frame and its changes, or the decisions it needs
     * @throws IllegalArgumentException when the payload is none of OCPP 2.0.1, or a value given is none of its place
     */
    public static MigrationResult<Frame> toV21(Decoded.Valid received, MigrationPolicy policy) {
        return migrate(received, policy, Ocpp201.codec(), FrameMigration::toV21);
    }

    /**
     * Migrates a frame of OCPP 2.1 to OCPP 2.0.1.
     *
     * @param received what the codec of OCPP 2.1 gave
     * @param policy answers decisions in advance; a text that no enumeration knows is answered with a value of OCPP 2.1
     * @return the frame and its changes, or the decisions it needs, or that OCPP 2.0.1 has nothing like it
     * @throws IllegalArgumentException when the payload is none of OCPP 2.1, or a value given is none of its place
     */
    public static MigrationResult<Frame> toV201(Decoded.Valid received, MigrationPolicy policy) {
        return migrate(received, policy, Ocpp21.codec(), FrameMigration::toV201);
    }

    private static MigrationResult<Frame> migrate(
            Decoded.Valid received,
            MigrationPolicy policy,
            OcppCodec source,
            BiFunction<Frame, MigrationPolicy, MigrationResult<Frame>> migration) {
        List<Violation> answered = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        List<Decision> open = new ArrayList<>();
        for (Violation violation : received.tolerated()) {
            if (violation.kind() != ViolationKind.ENUM || violation.remedy() != Remedy.KEEP) {
                answered.add(violation);
                continue;
            }
            Decision decision = new Decision(
                    violation.path(),
                    violation.kind(),
                    violation.found(),
                    violation.detail() + "; say which value is meant",
                    null);
            if (policy.decide(decision) instanceof Answer.Use use) {
                String text = use.value() instanceof WireValue value
                        ? value.wireValue()
                        : use.value().toString();
                answered.add(violation.remedied(Remedy.KEEP, JsonString.quoted(text), null));
                changes.add(new Change(
                        violation.path(), Change.Kind.REPLACED, violation.found(), "a text that no enumeration knows"));
            } else {
                open.add(decision);
            }
        }
        if (!open.isEmpty()) {
            return new MigrationResult.DecisionsNeeded<>(open, changes);
        }
        if (changes.isEmpty()) {
            return migration.apply(received.frame(), policy);
        }
        Frame meant = meant(new Decoded.Valid(received.frame(), answered), source);
        MigrationResult<Frame> result = migration.apply(meant, policy);
        if (!(result instanceof MigrationResult.Migrated<Frame> migrated)) {
            return result;
        }
        changes.addAll(migrated.changes());
        return new MigrationResult.Migrated<>(migrated.message(), changes);
    }

    /** The frame with the values that were given in place of texts. */
    private static Frame meant(Decoded.Valid answered, OcppCodec source) {
        String text = source.withTolerance(Tolerance.SALVAGE).encodeAsReceived(answered);
        String action = answered.frame() instanceof MessageFrame message ? message.action() : null;
        Decoded decoded = source.withTolerance((of, violation) -> violation.kind() != ViolationKind.ENUM)
                .decode(text, id -> action);
        if (decoded instanceof Decoded.Invalid invalid) {
            throw new IllegalArgumentException(
                    "a value given does not fit: " + invalid.violations().get(0).inWords());
        }
        return decoded.orThrow();
    }
}
