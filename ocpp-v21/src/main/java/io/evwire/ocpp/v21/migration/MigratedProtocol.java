// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.migration;

import io.evwire.core.runtime.Canonical;
import io.evwire.ocpp.endpoint.FrameTranslation;
import io.evwire.ocpp.endpoint.OcppProtocol;
import io.evwire.ocpp.endpoint.UntranslatableException;
import io.evwire.ocpp.migration.Change;
import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.migration.MigrationResult;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v21.Ocpp21;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * OCPP 2.0.1 for an application that thinks in OCPP 2.1: given to a node beside {@code Ocpp21.protocol()}, it lets the
 * same handlers and CALLs serve peers of both versions. What a peer sends that the policy cannot migrate is answered
 * with InternalError; a CALL that cannot be migrated fails with {@code CallFailure.Untranslatable}. Signed messages
 * cannot.
 */
public final class MigratedProtocol {

    private MigratedProtocol() {}

    /**
     * The protocol of peers of OCPP 2.0.1.
     *
     * @param policy answers the decisions, in both directions
     * @return a protocol whose subprotocol is {@code ocpp2.0.1} and whose messages are those of OCPP 2.1
     */
    public static OcppProtocol ofOcpp201(MigrationPolicy policy) {
        return ofOcpp201(policy, (frame, changes) -> {});
    }

    /**
     * The protocol of peers of OCPP 2.0.1, with a report of what was changed.
     *
     * @param policy answers the decisions, in both directions
     * @param report told each migrated frame that is not a plain copy, with its changes; must be thread-safe
     * @return a protocol whose subprotocol is {@code ocpp2.0.1} and whose messages are those of OCPP 2.1
     */
    public static OcppProtocol ofOcpp201(
            MigrationPolicy policy, BiConsumer<? super Frame, ? super List<Change>> report) {
        Canonical.required(policy, "the policy");
        Canonical.required(report, "the report");
        return Ocpp201.protocol()
                .withTranslation(
                        new FrameTranslation() {
                            @Override
                            public Frame toApplication(Frame received) {
                                return migrated(FrameMigration.toV21(received, policy), report);
                            }

                            @Override
                            public Frame toPeer(Frame frame) {
                                return migrated(FrameMigration.toV201(frame, policy), report);
                            }
                        },
                        Ocpp21.actions());
    }

    private static Frame migrated(
            MigrationResult<Frame> result, BiConsumer<? super Frame, ? super List<Change>> report) {
        if (result instanceof MigrationResult.Migrated<Frame> migrated) {
            if (!migrated.changes().isEmpty()) {
                report.accept(migrated.message(), migrated.changes());
            }
            return migrated.message();
        }
        if (result instanceof MigrationResult.NotMigratable<Frame> none) {
            throw new UntranslatableException(
                    none.instead() == null ? none.reason() : none.reason() + "; use " + none.instead());
        }
        throw new UntranslatableException(
                "decisions needed: " + ((MigrationResult.DecisionsNeeded<Frame>) result).decisions());
    }
}
