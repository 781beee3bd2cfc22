// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.CorpusLine;
import io.evwire.core.testing.Reference;
import io.evwire.ocpp.migration.Decision;
import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.migration.MigrationResult;
import io.evwire.ocpp.migration.MigrationResult.DecisionsNeeded;
import io.evwire.ocpp.migration.MigrationResult.Migrated;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.v201.Ocpp201;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What migration makes of the valid payloads of the conformance corpus. */
class CorpusMigrationTest {

    @Test
    void everyPayloadOf201IsValidIn21OrAsksWhereItIsNot() {
        List<CorpusLine> lines = validLines("conformance/ocpp-2.0.1.ndjson.gz");
        assertNothingWrong(lines, Way.TO_V21, (line, frame) -> {
            Decoded copy = Way.TO_V21.target().decode(line.frame(), id -> line.action());
            Set<String> faults = copy instanceof Decoded.Invalid invalid
                    ? invalid.violations().stream()
                            .map(violation -> violation.path() + " " + violation.kind())
                            .collect(Collectors.toSet())
                    : Set.of();
            MigrationResult<Frame> result = Way.TO_V21.migrate(frame, MigrationPolicy.NONE);
            if (result instanceof Migrated<Frame> migrated) {
                return faults.isEmpty() && migrated.changes().isEmpty() && isValid(Way.TO_V21, migrated.message(), line)
                        ? null
                        : "is not a plain copy: " + migrated;
            }
            Set<String> asked = ((DecisionsNeeded<Frame>) result)
                    .decisions().stream()
                            .map(decision -> decision.path() + " " + decision.kind())
                            .collect(Collectors.toSet());
            return asked.equals(faults) ? null : "asks about " + asked + ", though a copy breaks " + faults;
        });
    }

    @Test
    void everyPayloadOf21ThatIsGivenUpWhereItMustIsValidIn201OrNamesWhatCannotBeDerived() {
        List<CorpusLine> lines = validLines("conformance/ocpp-2.1.ndjson.gz").stream()
                .filter(line -> Ocpp201.actions().find(line.action()) != null)
                .toList();
        assertNothingWrong(lines, Way.TO_V201, (line, frame) -> {
            MigrationResult<Frame> result = Way.TO_V201.migrate(frame, MigrationPolicy.LOSSY);
            if (result instanceof Migrated<Frame> migrated) {
                return isValid(Way.TO_V201, migrated.message(), line) ? null : "is not valid: " + migrated;
            }
            List<Decision> open = ((DecisionsNeeded<Frame>) result).decisions();
            return open.isEmpty() ? "names nothing" : null;
        });
    }

    private static List<CorpusLine> validLines(String file) {
        return CorpusLine.readAll(Reference.orSkip(file)).stream()
                .filter(CorpusLine::isValid)
                .toList();
    }

    private static boolean isValid(Way way, Frame frame, CorpusLine line) {
        return way.target().decode(way.target().encode(frame), id -> line.action()) instanceof Decoded.Valid;
    }

    private static void assertNothingWrong(
            List<CorpusLine> lines, Way way, BiFunction<CorpusLine, Frame, String> fault) {
        List<String> faults = new ArrayList<>();
        for (CorpusLine line : lines) {
            Frame frame = way.source().decode(line.frame(), id -> line.action()).orThrow();
            String found = fault.apply(line, frame);
            if (found != null) {
                faults.add(line.id() + " " + line.action() + " " + line.role() + ": " + found);
            }
        }
        System.out.println(way + ": " + lines.size() + " valid payloads, " + faults.size() + " wrong");
        assertThat(lines).isNotEmpty();
        assertThat(faults).isEmpty();
    }
}
