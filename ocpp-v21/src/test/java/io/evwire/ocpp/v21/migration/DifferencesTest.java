// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of differences against an independent comparison of the two official schema sets. */
class DifferencesTest {

    private List<String> page;

    @BeforeEach
    void readPage() throws IOException {
        Path file = Reference.orSkip("reference/diff-2.0.1-2.1.md");
        page = Files.readAllLines(file);
    }

    @Test
    void hasEveryNewMessage() {
        assertThat(rows(Difference.Kind.MESSAGE_ADDED, Difference::type))
                .containsExactlyInAnyOrderElementsOf(cells("## Messages added").stream()
                        .flatMap(row -> Stream.of(row.get(2).split(", ")))
                        .toList());
    }

    @Test
    void hasEveryNewType() {
        List<String> added = page.stream()
                .filter(line -> line.startsWith("Added, "))
                .flatMap(
                        line -> Stream.of(line.substring(line.indexOf(": ") + 2).split(", ")))
                .toList();

        assertThat(added).hasSize(92);
        assertThat(rows(Difference.Kind.TYPE_ADDED, Difference::type)).containsExactlyInAnyOrderElementsOf(added);
        assertThat(rows(Difference.Kind.TYPE_REMOVED, Difference::type))
                .containsExactlyInAnyOrder("ChargingLimitSourceEnumType", "ConnectorEnumType", "IdTokenEnumType");
    }

    @Test
    void hasEveryNewProperty() {
        List<String> added = cells("## Fields added").stream()
                .flatMap(row -> Stream.of(row.get(2).split("; "))
                        .map(field -> row.get(0) + "/" + field.substring(0, field.indexOf(':'))))
                .toList();

        assertThat(added).hasSize(67);
        assertThat(rows(Difference.Kind.PROPERTY_ADDED)).containsExactlyInAnyOrderElementsOf(added);
    }

    @Test
    void hasEveryPropertyThatMayNowBeAbsent() {
        List<String> relaxed = page.stream()
                .dropWhile(line -> !line.startsWith("## Required -> optional"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("##"))
                .filter(line -> line.startsWith("- `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)).replace('.', '/'))
                .toList();

        assertThat(relaxed).hasSize(4);
        assertThat(rows(Difference.Kind.NO_LONGER_REQUIRED)).containsExactlyInAnyOrderElementsOf(relaxed);
    }

    @Test
    void hasEveryChangeOfType() {
        assertThat(rows(Difference.Kind.TYPE_CHANGED)).containsExactlyInAnyOrderElementsOf(places("## Type changes"));
    }

    @Test
    void hasEveryRaisedLength() {
        List<String> raised = cells("## maxLength raised").stream()
                .map(row -> row.get(0) + "/" + row.get(1).replace("[]", "") + " " + row.get(2) + " to " + row.get(3)
                        + " characters")
                .toList();

        assertThat(raised).hasSize(24);
        assertThat(rows(Difference.Kind.LENGTH_RAISED, row -> row.type() + "/" + row.property() + " " + row.what()))
                .containsExactlyInAnyOrderElementsOf(raised);
    }

    @Test
    void hasEveryNewBound() {
        List<String> bounds = cells("## 2.0.1 -> 2.1 is not a pure superset").stream()
                .map(row -> row.get(0) + "/" + row.get(1) + " "
                        + row.get(2)
                                .replace("items ", "")
                                .replace(">=", "at least")
                                .replace("<=", "at most"))
                .toList();

        assertThat(bounds).hasSize(66);
        assertThat(rows(Difference.Kind.BOUND_ADDED, row -> row.type() + "/" + row.property() + " " + row.what()))
                .containsExactlyInAnyOrderElementsOf(bounds);
    }

    @Test
    void hasEveryNewValueOfAnEnumeration() {
        Map<String, TreeSet<String>> values = cells("## Enum values added").stream()
                .collect(Collectors.toMap(
                        row -> row.get(0),
                        row -> new TreeSet<>(List.of(row.get(2).split(", ")))));
        Map<String, TreeSet<String>> found = Difference.all().stream()
                .filter(row -> row.kind() == Difference.Kind.VALUES_ADDED)
                .collect(Collectors.toMap(
                        Difference::type,
                        row -> new TreeSet<>(List.of(row.what()
                                .replace("new values ", "")
                                .replace("`", "")
                                .split(", ")))));

        assertThat(values).hasSize(22);
        assertThat(found).isEqualTo(values);
    }

    @Test
    void saysOfEachWhatAMigrationDoes() {
        assertThat(Difference.all()).allSatisfy(row -> {
            assertThat(row.what()).isNotBlank();
            assertThat(row.toV21()).isNotBlank();
            assertThat(row.toV201()).isNotBlank();
        });
    }

    private List<String> rows(Difference.Kind kind) {
        return rows(kind, row -> row.type() + "/" + row.property());
    }

    private List<String> rows(Difference.Kind kind, Function<Difference, String> name) {
        return Difference.all().stream()
                .filter(row -> row.kind() == kind)
                .map(name)
                .toList();
    }

    private List<String> places(String section) {
        return cells(section).stream().map(row -> row.get(0) + "/" + row.get(1)).toList();
    }

    /** The table of a section, without its head. */
    private List<List<String>> cells(String section) {
        List<List<String>> rows = new ArrayList<>();
        boolean isInSection = false;
        for (String line : page) {
            if (line.startsWith("## ")) {
                isInSection = line.startsWith(section);
            } else if (isInSection && line.stripLeading().startsWith("|")) {
                rows.add(Stream.of(line.strip().substring(1).split("\\|"))
                        .map(String::strip)
                        .toList());
            }
        }
        assertThat(rows).as(section).hasSizeGreaterThan(2);
        return rows.subList(2, rows.size());
    }
}
