// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.codegen.fault.Faults;
import io.evwire.codegen.model.Absence;
import io.evwire.codegen.model.Dialect;
import io.evwire.codegen.model.Models;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * The table of absence is what the schemas of both versions say. To accept a change: {@code ./mvnw test -pl codegen -am
 * -Dtest=AbsencePageTest -Dgolden.recreate=true -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class AbsencePageTest {

    private static final Path PAGE = Path.of("../docs/absence.md");
    private static final String HEAD = "| Property | OCPP 2.0.1 | OCPP 2.1 |\n|---|---|---|\n";

    private final Map<String, String> before = new TreeMap<>();
    private final Map<String, String> after = new TreeMap<>();

    AbsencePageTest() throws IOException {
        read("ocpp-v201", before);
        read("ocpp-v21", after);
    }

    @Test
    void hasEveryOptionalPropertyOfBothVersions() throws IOException {
        assertThat(before).hasSize(226);
        assertThat(after).hasSize(552).containsKeys(before.keySet().toArray(String[]::new));
        String page = Files.exists(PAGE) ? Files.readString(PAGE) : HEAD;
        String written = page.substring(0, page.indexOf(HEAD)) + table();
        if (Boolean.getBoolean("golden.recreate")) {
            Files.writeString(PAGE, written);
        }
        assertThat(PAGE).hasContent(written);
    }

    private String table() {
        StringBuilder table = new StringBuilder(HEAD);
        after.forEach((property, meaning) -> table.append("| `")
                .append(property)
                .append("` | ")
                .append(before.getOrDefault(property, ""))
                .append(" | ")
                .append(meaning)
                .append(" |\n"));
        return table.toString();
    }

    private static void read(String module, Map<String, String> meanings) throws IOException {
        Faults faults = new Faults();
        Models models = ModelReader.read(Path.of("..", module, "src/main/schema"), "x", Dialect.OCPP, faults);
        faults.throwIfAny();
        for (ObjectModel type : models.objects()) {
            String file = type.documentation().schemaFile();
            String name = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
            marked(type, property -> !property.jsonName().equals("customData"))
                    .forEach(property -> meanings.put(name + "/" + property.jsonName(), words(property)));
        }
    }

    private static List<PropertyModel> marked(ObjectModel type, Predicate<PropertyModel> wanted) {
        List<PropertyModel> marked = new ArrayList<>(type.properties());
        marked.removeIf(property -> property.isRequired() || !wanted.test(property));
        assertThat(marked).allSatisfy(property -> assertThat(property.absence()).isNotNull());
        return marked;
    }

    private static String words(PropertyModel property) {
        Absence absence = property.absence();
        if (absence == null) {
            throw new AssertionError(property.jsonName());
        }
        return switch (absence.meaning()) {
            case DEFAULT -> "default `" + absence.value() + "`";
            case OTHER -> absence.inWords();
            default -> absence.meaning().keyword();
        };
    }
}
