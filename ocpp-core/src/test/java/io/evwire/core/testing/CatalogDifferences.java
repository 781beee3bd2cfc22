// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Where the catalogs differ from the published tables, each with its source. */
final class CatalogDifferences {

    private CatalogDifferences() {}

    /** Component, variable, instance, requirement, type, unit and source of each variable. */
    static List<List<String>> variables(String version) {
        return rows(version, "differences.txt");
    }

    /** Code, group and actions of each reason code that a later edition has. */
    static List<List<String>> laterReasonCodes(String version) {
        return rows(version, "later-reason-codes.txt");
    }

    private static List<List<String>> rows(String version, String file) {
        return text("devicemodel/" + file)
                .lines()
                .filter(line -> line.startsWith(version + "|"))
                .map(line -> Arrays.asList(line.split("\\|", -1)))
                .map(cells -> cells.subList(1, cells.size()))
                .toList();
    }

    private static String text(String file) {
        try (InputStream in = CatalogDifferences.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
