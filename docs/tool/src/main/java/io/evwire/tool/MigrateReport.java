// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.violation.Violation;
import io.evwire.ocpp.migration.Change;
import io.evwire.ocpp.migration.Decision;
import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.migration.MigrationResult;
import io.evwire.ocpp.migration.MigrationResult.DecisionsNeeded;
import io.evwire.ocpp.migration.MigrationResult.Migrated;
import io.evwire.ocpp.migration.MigrationResult.NotMigratable;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The frames of a log in another version: one JSON object for each line of the log. */
final class MigrateReport implements Report {

    private final JsonLine json;
    private final FrameText frames;
    private final BiFunction<Decoded.Valid, MigrationPolicy, MigrationResult<Frame>> migration;
    private final MigrationPolicy policy;

    MigrateReport(
            Output output,
            FrameText frames,
            BiFunction<Decoded.Valid, MigrationPolicy, MigrationResult<Frame>> migration,
            MigrationPolicy policy) {
        this.json = new JsonLine(output);
        this.frames = frames;
        this.migration = migration;
        this.policy = policy;
    }

    @Override
    public void line(long number, Decoded decoded) throws IOException {
        if (decoded instanceof Decoded.Valid valid) {
            write(number, migrated(valid), valid.tolerated());
        } else if (decoded instanceof Decoded.Invalid invalid) {
            json.write(generator -> {
                head(generator, number, "invalid", null);
                rest(generator, List.of(), List.of());
                JsonReport.violations(generator, "violations", invalid.violations());
            });
        } else {
            write(number, new NotMigratable<>(((Decoded.Ignored) decoded).reason(), null), List.of());
        }
    }

    private MigrationResult<Frame> migrated(Decoded.Valid received) {
        try {
            return migration.apply(received, policy);
        } catch (IllegalArgumentException unfit) {
            // What --set gives does not fit the place.
            throw new UsageException(String.valueOf(unfit.getMessage()));
        }
    }

    private void write(long number, MigrationResult<Frame> result, List<Violation> tolerated) throws IOException {
        json.write(generator -> {
            if (result instanceof Migrated<Frame> migrated) {
                head(generator, number, "migrated", frames.of(migrated.message()));
                rest(generator, migrated.changes(), List.of());
            } else if (result instanceof DecisionsNeeded<Frame> open) {
                head(generator, number, "decision-needed", null);
                rest(generator, open.changes(), open.decisions());
            } else {
                NotMigratable<Frame> none = (NotMigratable<Frame>) result;
                head(generator, number, "not-migratable", null);
                rest(generator, List.of(), List.of());
                JsonLine.text(generator, "reason", none.reason());
                JsonLine.text(generator, "instead", none.instead());
            }
            if (!tolerated.isEmpty()) {
                JsonReport.tolerated(generator, tolerated);
            }
        });
    }

    private static void head(JsonGenerator generator, long number, String verdict, @Nullable String message) {
        generator.writeNumberProperty("line", number);
        JsonLine.text(generator, "verdict", verdict);
        JsonLine.text(generator, "message", message);
    }

    private static void rest(JsonGenerator generator, List<Change> changes, List<Decision> decisions) {
        generator.writeArrayPropertyStart("changes");
        changes.forEach(change -> entry(generator, change.path(), change.kind().name(), change.detail()));
        generator.writeEndArray();
        generator.writeArrayPropertyStart("decisions");
        decisions.forEach(
                decision -> entry(generator, decision.path(), decision.kind().name(), decision.detail()));
        generator.writeEndArray();
    }

    private static void entry(JsonGenerator generator, String path, String kind, String detail) {
        generator.writeStartObject();
        JsonLine.text(generator, "path", path);
        JsonLine.text(generator, "kind", kind);
        JsonLine.text(generator, "detail", detail);
        generator.writeEndObject();
    }
}
