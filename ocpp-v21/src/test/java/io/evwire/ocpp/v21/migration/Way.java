// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.migration;

import io.evwire.core.json.Limits;
import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.migration.MigrationResult;
import io.evwire.ocpp.rpc.ActionCatalog;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v21.Ocpp21;
import java.util.function.BiFunction;

/**
 * One of the two ways a migration can go.
 *
 * @param name the method that goes it
 * @param source the codec of the version it begins with
 * @param actions the actions of that version
 * @param target the codec of the version it ends with
 * @param migration goes it
 */
record Way(
        String name,
        OcppCodec source,
        ActionCatalog actions,
        OcppCodec target,
        BiFunction<Frame, MigrationPolicy, MigrationResult<Frame>> migration) {

    static final Way TO_V21 =
            new Way("toV21", wide(Ocpp201.codec()), Ocpp201.actions(), wide(Ocpp21.codec()), FrameMigration::toV21);
    static final Way TO_V201 =
            new Way("toV201", wide(Ocpp21.codec()), Ocpp21.actions(), wide(Ocpp201.codec()), FrameMigration::toV201);

    /** Full lists of long texts make a document longer than the default allows. */
    private static OcppCodec wide(OcppCodec codec) {
        return codec.withLimits(Limits.DEFAULT.withMaxDocumentLength(1 << 24));
    }

    MigrationResult<Frame> migrate(Frame frame, MigrationPolicy policy) {
        return migration.apply(frame, policy);
    }

    Way back() {
        return equals(TO_V21) ? TO_V201 : TO_V21;
    }

    @Override
    public String toString() {
        return name;
    }
}
