// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.migration.MigrationResult;
import io.evwire.ocpp.migration.MigrationResult.DecisionsNeeded;
import io.evwire.ocpp.migration.MigrationResult.Migrated;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.PendingCalls;
import io.evwire.ocpp.v21.migration.FrameMigration;
import java.util.List;

/** A frame, migrated to the other version and back. */
public final class MigrationFuzz {

    private MigrationFuzz() {}

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        for (Version from : Version.ALL) {
            if (from.codec.decode(input, from.pending) instanceof Decoded.Valid valid && isOf(from, valid.frame())) {
                check(from, valid.frame());
            }
        }
    }

    private static void check(Version from, Frame frame) {
        Version to = from == Version.V201 ? Version.V21 : Version.V201;
        MigrationResult<Frame> plain = migrate(from, frame, MigrationPolicy.NONE);
        if (plain instanceof Migrated<Frame> migrated) {
            checkIsValid(to, migrated.message());
            Expect.that(migrated.changes().isEmpty(), "a change that nobody decided: " + migrated.changes());
            if (from == Version.V201) {
                Expect.same(
                        "there and back",
                        new Migrated<>(frame, List.of()),
                        migrate(to, migrated.message(), MigrationPolicy.NONE));
            }
        } else if (plain instanceof DecisionsNeeded<Frame> open) {
            Expect.that(!open.decisions().isEmpty(), "decisions needed, but none named");
        }
        if (migrate(from, frame, MigrationPolicy.LOSSY) instanceof Migrated<Frame> migrated) {
            checkIsValid(to, migrated.message());
            Expect.that(
                    migrated.changes().isEmpty() == plain instanceof Migrated, "given up without a word: " + migrated);
        }
    }

    private static void checkIsValid(Version version, Frame frame) {
        PendingCalls pending = version.pending;
        Expect.same(
                "migrated, encoded and decoded",
                new Decoded.Valid(frame, List.of()),
                version.codec.decode(version.codec.encodeToBytes(frame), pending));
    }

    private static MigrationResult<Frame> migrate(Version from, Frame frame, MigrationPolicy policy) {
        return from == Version.V201 ? FrameMigration.toV21(frame, policy) : FrameMigration.toV201(frame, policy);
    }

    private static boolean isOf(Version version, Frame frame) {
        return version == Version.V21 || frame.messageType().id() < 5;
    }
}
