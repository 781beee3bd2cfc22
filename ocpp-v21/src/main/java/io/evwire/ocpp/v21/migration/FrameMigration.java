// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.migration;

import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.migration.MigrationResult;
import io.evwire.ocpp.rpc.ActionCatalog;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.CallError;
import io.evwire.ocpp.rpc.CallResult;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import io.evwire.ocpp.rpc.Send;
import io.evwire.ocpp.rpc.SignedRequest;
import io.evwire.ocpp.rpc.SignedResponse;
import io.evwire.ocpp.rpc.SignedSend;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v21.Ocpp21;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Migrates whole frames between OCPP 2.0.1 and OCPP 2.1; paths are those of the payload. A CALLERROR is the same in
 * both. A signed message is not migratable: its signature covers the payload of its own version.
 */
public final class FrameMigration {

    private FrameMigration() {}

    /**
     * Migrates a frame of OCPP 2.0.1 to OCPP 2.1.
     *
     * @param frame the frame, its payload of OCPP 2.0.1
     * @param policy answers decisions in advance
     * @return the frame and its changes, or the decisions it needs
     * @throws IllegalArgumentException when the payload is none of OCPP 2.0.1
     */
    public static MigrationResult<Frame> toV21(Frame frame, MigrationPolicy policy) {
        if (frame instanceof Call call) {
            return call(call, GeneratedMigrations.requestToV21(call.payload(), policy), Ocpp201.actions());
        }
        if (frame instanceof CallResult result) {
            return result(result, GeneratedMigrations.responseToV21(result.payload(), policy), Ocpp201.actions());
        }
        if (frame instanceof CallError error) {
            return new MigrationResult.Migrated<>(error, List.of());
        }
        throw new IllegalArgumentException("OCPP 2.0.1 has no " + frame.messageType() + ": this frame is of OCPP 2.1");
    }

    /**
     * Migrates a frame of OCPP 2.1 to OCPP 2.0.1.
     *
     * @param frame the frame, its payload of OCPP 2.1
     * @param policy answers decisions in advance
     * @return the frame and its changes, or the decisions it needs, or that OCPP 2.0.1 has nothing like it
     * @throws IllegalArgumentException when the payload is none of OCPP 2.1
     */
    public static MigrationResult<Frame> toV201(Frame frame, MigrationPolicy policy) {
        if (frame instanceof Call call) {
            return call(call, GeneratedMigrations.requestToV201(call.payload(), policy), Ocpp21.actions());
        }
        if (frame instanceof CallResult result) {
            return result(result, GeneratedMigrations.responseToV201(result.payload(), policy), Ocpp21.actions());
        }
        if (frame instanceof CallError error) {
            return new MigrationResult.Migrated<>(error, List.of());
        }
        if (frame instanceof Send send) {
            return withoutMigration(send.payload(), Ocpp21.actions());
        }
        return new MigrationResult.NotMigratable<>(
                frame.messageType() + " is new in OCPP 2.1: a faulty CALLRESULT of OCPP 2.0.1 stays unanswered", null);
    }

    private static MigrationResult<Frame> call(
            Call call, @Nullable MigrationResult<? extends OcppRequest<?>> payload, ActionCatalog source) {
        return payload == null
                ? withoutMigration(call.payload(), source)
                : payload.map(migrated -> new Call(call.messageId(), migrated));
    }

    private static MigrationResult<Frame> result(
            CallResult result, @Nullable MigrationResult<? extends OcppResponse> payload, ActionCatalog source) {
        return payload == null
                ? withoutMigration(result.payload(), source)
                : payload.map(migrated -> new CallResult(result.messageId(), migrated));
    }

    /** A payload that no generated migration takes: signed, of an action that is new, or of the wrong version. */
    private static MigrationResult<Frame> withoutMigration(OcppPayload payload, ActionCatalog source) {
        String action = payload.actionName();
        if (payload instanceof SignedRequest || payload instanceof SignedResponse || payload instanceof SignedSend) {
            return new MigrationResult.NotMigratable<>(
                    action + " is signed, and the signature covers the payload of its own version",
                    "the message without signature");
        }
        if (source.find(action) == null || Ocpp201.actions().find(action) != null) {
            throw new IllegalArgumentException(
                    payload.getClass().getName() + " is not a message of the version to migrate from");
        }
        return new MigrationResult.NotMigratable<>(action + " is new in OCPP 2.1", GeneratedMigrations.instead(action));
    }
}
