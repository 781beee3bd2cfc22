// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.violation.Tolerance;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.rule.OcpiRules;
import java.io.IOException;
import java.util.List;

/** Gives each object of OCPI its verdict and its violations, and writes it again. */
final class OcpiCommand implements Command {

    private static final Option TYPE = Option.requiredFree("--type", "TYPE");
    private static final Option PATCH = Option.flag("--patch");
    private static final Option ENVELOPE = Option.flag("--envelope");
    private static final Option FORMAT = Option.choice("--format", "text", "json");
    private static final Option RULES = Option.flag("--rules");

    @Override
    public String name() {
        return "ocpi";
    }

    @Override
    public String purpose() {
        return "verdict, violations and the object written again, for each object of OCPI 2.3.0";
    }

    @Override
    public List<Option> options() {
        return List.of(TYPE, PATCH, ENVELOPE, FORMAT, Option.LENIENT, RULES);
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws IOException {
        OcpiCodec strict = Ocpi230.codec();
        OcpiCodec codec = arguments.has(Option.LENIENT) ? strict.withTolerance(Tolerance.SALVAGE) : strict;
        OcpiType<?> type = type(arguments);
        Output output = new Output(streams.out());
        OcpiReport report = arguments.valueOf(FORMAT).equals("json")
                ? new OcpiJsonReport(output)
                : new OcpiTextReport(output, type.name(), streams.color() ? Style.COLORED : Style.PLAIN);
        OcpiReader<?> reader =
                arguments.has(ENVELOPE) ? new EnvelopeReader<>(type, codec) : new ObjectReader<>(type, codec);
        OcpiRules rules = arguments.has(RULES) ? OcpiRules.ALL : null;
        return LogRun.run(
                arguments, streams, new OcpiLines<>(reader, arguments.has(Option.LENIENT), rules, report), output);
    }

    private static OcpiType<?> type(Arguments arguments) {
        String name = arguments.valueOf(TYPE);
        OcpiType<?> plain = OcpiType.named(name);
        if (plain == null) {
            throw new UsageException(
                    "unknown type " + name + "; name one of OCPI 2.3.0, such as Location or bookings11/Booking");
        }
        if (!arguments.has(PATCH)) {
            return plain;
        }
        OcpiType<?> patch = OcpiType.named(plain.module() + "/" + plain.name() + "Patch");
        if (patch == null) {
            throw new UsageException(name + " is never patched; use one of " + patched());
        }
        return patch;
    }

    private static String patched() {
        return String.join(
                " ",
                OcpiTypes.all().stream()
                        .map(OcpiType::name)
                        .filter(name -> name.endsWith("Patch"))
                        .map(name -> name.substring(0, name.length() - "Patch".length()))
                        .distinct()
                        .toList());
    }
}
