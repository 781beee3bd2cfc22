// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of packages in docs/architecture.md, held against the classes of the published modules. */
class PackagesTest {

    private static final String BASE = "io.evwire.";
    private static final Pattern NAME = Pattern.compile("`([^`]+)`( and its row)?");

    /** What is said for a package also holds for all below it. */
    private static final String AND_BELOW = " and below";

    private record Row(List<String> packages, boolean andBelow, Set<String> mayUse) {

        boolean has(String name) {
            return packages.contains(name) || (andBelow && name.startsWith(packages.get(0) + "."));
        }
    }

    private static final List<Row> ROWS = new ArrayList<>();
    private static JavaClasses classes;

    @BeforeAll
    static void read() throws IOException {
        List<List<String>> table = Documentation.rows("docs/architecture.md", "Packages");
        Map<String, List<String>> rowOf = new LinkedHashMap<>();
        for (List<String> cells : table) {
            List<String> packages =
                    names(cells.get(0)).map(name -> name.group(1)).toList();
            packages.forEach(name -> rowOf.put(name, packages));
        }
        for (List<String> cells : table) {
            Set<String> mayUse = new HashSet<>();
            names(cells.get(1)).forEach(name -> {
                assertThat(rowOf).as("a row of its own").containsKey(name.group(1));
                mayUse.addAll(name.group(2) == null ? List.of(name.group(1)) : rowOf.get(name.group(1)));
            });
            ROWS.add(new Row(
                    names(cells.get(0)).map(name -> name.group(1)).toList(),
                    cells.get(0).endsWith(AND_BELOW),
                    mayUse));
        }
        classes = new ClassFileImporter()
                .importPaths(Stream.of("ocpp-core", "ocpp-v201", "ocpp-v21", "ocpi-v230")
                        .map(module -> Path.of("../..", module, "target/classes"))
                        .toList());
    }

    private static Stream<MatchResult> names(String cell) {
        return NAME.matcher(cell).results();
    }

    @Test
    void everyPackageIsInOneRow() {
        assertThat(classes).hasSizeGreaterThan(1_000);
        for (JavaClass type : classes) {
            String name = nameOf(type);
            assertThat(ROWS.stream().filter(row -> row.has(name))).as(name).hasSize(1);
        }
    }

    @Test
    void noPackageUsesAnotherThanItMay() {
        Set<String> surplus = new TreeSet<>();
        for (JavaClass type : classes) {
            String name = nameOf(type);
            Row row = rowOf(name);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith(BASE)) {
                    Row used = rowOf(nameOf(target));
                    if (!used.equals(row) && used.packages().stream().noneMatch(row.mayUse()::contains)) {
                        surplus.add(name + " uses " + nameOf(target) + ": " + dependency.getDescription());
                    }
                }
            }
        }
        assertThat(surplus).isEmpty();
    }

    @Test
    void whatAPackageMayUseItDoesUse() {
        Map<Row, Set<Row>> used = new LinkedHashMap<>();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith(BASE)) {
                    used.computeIfAbsent(rowOf(nameOf(type)), row -> new HashSet<>())
                            .add(rowOf(nameOf(target)));
                }
            }
        }
        Set<String> unused = new TreeSet<>();
        for (Row row : ROWS) {
            for (String name : row.mayUse()) {
                Row other = rowOf(name);
                // Of the standard's modules, which share a row, not all are needed.
                if (!other.equals(row) && !used.getOrDefault(row, Set.of()).contains(other)) {
                    unused.add(row.packages().get(0) + " may use " + name);
                }
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void noArrowLeadsBack() {
        Set<Row> done = new HashSet<>();
        for (Row row : ROWS) {
            follow(row, new ArrayList<>(), done);
        }
        assertThat(done).hasSameSizeAs(ROWS);
    }

    private static void follow(Row row, List<Row> path, Set<Row> done) {
        assertThat(path).as("a circle").doesNotContain(row);
        if (done.contains(row)) {
            return;
        }
        path.add(row);
        for (String name : row.mayUse()) {
            if (!row.has(name)) {
                follow(rowOf(name), path, done);
            }
        }
        path.remove(path.size() - 1);
        done.add(row);
    }

    private static Row rowOf(String name) {
        return ROWS.stream()
                .filter(row -> row.has(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is in no row of docs/architecture.md"));
    }

    private static String nameOf(JavaClass type) {
        return type.getPackageName().substring(BASE.length());
    }
}
