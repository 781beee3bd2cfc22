// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.violation.Tolerance;
import io.evwire.ocpp.endpoint.OcppProtocol;
import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.migration.MigrationResult;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rule.RuleSet;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v21.Ocpp21;
import io.evwire.ocpp.v21.migration.ReceivedMigration;
import java.util.List;
import java.util.function.BiFunction;

/** The versions of OCPP that the tool reads. */
final class Versions {

    private Versions() {}

    static List<String> names() {
        return List.of("2.0.1", "2.1");
    }

    /** The strict codec of a version. */
    static OcppCodec codec(String name) {
        return switch (name) {
            case "2.0.1" -> Ocpp201.codec();
            case "2.1" -> Ocpp21.codec();
            default -> throw unknown(name);
        };
    }

    /** A version as an endpoint speaks it. */
    static OcppProtocol protocol(String name) {
        return switch (name) {
            case "2.0.1" -> Ocpp201.protocol();
            case "2.1" -> Ocpp21.protocol();
            default -> throw unknown(name);
        };
    }

    /** The codec of a version, as lenient as the command line says. */
    static OcppCodec codec(String name, Arguments arguments) {
        OcppCodec strict = codec(name);
        return arguments.has(Option.LENIENT) ? strict.withTolerance(Tolerance.SALVAGE) : strict;
    }

    /** The rules of a version beyond its schemas. */
    static RuleSet rules(String name) {
        return switch (name) {
            case "2.0.1" -> Ocpp201.rules();
            case "2.1" -> Ocpp21.rules();
            default -> throw unknown(name);
        };
    }

    /** The migration of frames to a version, from the other. */
    static BiFunction<Decoded.Valid, MigrationPolicy, MigrationResult<Frame>> migration(String target) {
        return target.equals("2.1") ? ReceivedMigration::toV21 : ReceivedMigration::toV201;
    }

    private static UsageException unknown(String name) {
        return new UsageException("unknown version " + name + "; use " + String.join(" or ", names()));
    }
}
