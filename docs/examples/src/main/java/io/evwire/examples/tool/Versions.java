package io.evwire.examples.tool;

import io.evwire.core.rpc.OcppCodec;
import io.evwire.core.rule.RuleSet;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v21.Ocpp21;
import java.util.List;

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

    /** The rules of a version beyond its schemas. */
    static RuleSet rules(String name) {
        return switch (name) {
            case "2.0.1" -> Ocpp201.rules();
            case "2.1" -> Ocpp21.rules();
            default -> throw unknown(name);
        };
    }

    private static UsageException unknown(String name) {
        return new UsageException("unknown version " + name + "; use " + String.join(" or ", names()));
    }
}
