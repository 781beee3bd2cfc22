// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lines of one or more runs as tables of Markdown, one for each group: a row for each benchmark, and for each JDK
 * and collector the columns of its figures.
 */
final class Table {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String group;
    private final Set<String> settings = new LinkedHashSet<>();
    private final Set<String> references = new LinkedHashSet<>();
    private final Set<String> figures = new LinkedHashSet<>();
    private final TreeMap<String, Map<String, JsonNode>> rows = new TreeMap<>();

    private Table(String group) {
        this.group = group;
    }

    /** Reads files, or standard input without any, and prints the tables. */
    static void print(List<String> files, PrintStream out) throws IOException {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (String line : lines(files)) {
            JsonNode parsed = EXACT.readTree(line);
            tables.computeIfAbsent(parsed.get("group").asString(), Table::new).add(parsed);
        }
        tables.values().forEach(table -> table.print(out));
    }

    private static List<String> lines(List<String> files) throws IOException {
        List<String> all = new ArrayList<>();
        if (files.isEmpty()) {
            InputStream in = System.in;
            all.addAll(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
        for (String file : files) {
            all.addAll(Files.readAllLines(Path.of(file)));
        }
        // What the build or a JVM said in between is no figure.
        return all.stream().filter(line -> line.startsWith("{")).toList();
    }

    private void add(JsonNode line) {
        String setting =
                "JDK " + line.get("jdk").asString() + ", " + line.get("gc").asString();
        settings.add(setting);
        JsonNode to = line.get("to");
        if (to != null) {
            references.add("`" + reference(line.get("benchmark").asString(), to.asString()) + "`");
        }
        line.properties().forEach(member -> {
            if (member.getValue().isNumber()) {
                figures.add(member.getKey());
            }
        });
        rows.computeIfAbsent(line.get("benchmark").asString(), name -> new LinkedHashMap<>())
                .put(setting, line);
    }

    /** Without the message where it is the same. */
    private static String reference(String benchmark, String to) {
        int slash = to.indexOf('/') + 1;
        return benchmark.startsWith(to.substring(0, slash)) ? to.substring(slash) : to;
    }

    private void print(PrintStream out) {
        String ratios = references.isEmpty() ? "" : "; ratios to " + String.join(", ", references);
        out.println("`docs/benchmarks/run --" + group + "`, " + String.join(" | ", settings) + ratios + ":");
        out.println();
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < settings.size(); i++) {
            heads.addAll(figures);
        }
        out.println("| Benchmark | " + String.join(" | ", heads) + " |");
        out.println("|---|" + "--:|".repeat(heads.size()));
        rows.forEach((name, bySetting) -> {
            StringBuilder row = new StringBuilder("| " + name + " |");
            for (String setting : settings) {
                for (String figure : figures) {
                    row.append(cell(bySetting.get(setting), figure));
                }
            }
            out.println(row);
        });
        out.println();
    }

    private static String cell(@Nullable JsonNode line, String figure) {
        JsonNode value = line == null ? null : line.get(figure);
        if (value == null) {
            return " |";
        }
        // As many digits behind the point as the run printed.
        int digits = Math.max(0, value.decimalValue().scale());
        return " " + String.format(Locale.ROOT, "%,." + digits + "f", value.decimalValue()) + " |";
    }
}
