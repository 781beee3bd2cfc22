// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The page of the schema language says of each keyword where the meta-schema lets it stand. */
class VocabularyPageTest {

    private static final Path PAGE = Path.of("../docs/schemas.md");

    /** How many cells, the empty one after the last bar included, a row of each table has. */
    private static final int FILES = 6;

    private static final int PROPERTIES = 9;

    private final JsonNode definitions;
    private final List<List<String>> rows = new ArrayList<>();

    VocabularyPageTest() throws IOException {
        definitions = new ObjectMapper()
                .readTree(Vocabulary.class.getResourceAsStream("vocabulary.json"))
                .get("$defs");
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("| `")) {
                rows.add(List.of(line.substring(2).split("\\|", -1)));
            }
        }
    }

    @Test
    void saysWhichKeywordsEachKindOfFileMayHave() {
        assertThat(marked(FILES, 1)).isEqualTo(names("/object/propertyNames/enum"));
        assertThat(marked(FILES, 2)).isEqualTo(names("/enumeration/propertyNames/enum"));
        assertThat(marked(FILES, 3)).isEqualTo(names("/openValue/propertyNames/enum"));
    }

    @Test
    void saysWhichKeywordsEachKindOfPropertyMayHave() {
        assertThat(marked(PROPERTIES, 1)).isEqualTo(names("/property/then/propertyNames/enum"));
        String kinds = "/property/else/then/allOf/";
        assertThat(marked(PROPERTIES, 2)).isEqualTo(names(kinds + "0/then/propertyNames/enum"));
        assertThat(marked(PROPERTIES, 3)).isEqualTo(names(kinds + "1/then/propertyNames/enum"));
        assertThat(marked(PROPERTIES, 4)).isEqualTo(names(kinds + "2/then/propertyNames/enum"));
        assertThat(marked(PROPERTIES, 5)).isEqualTo(names(kinds + "3/then/propertyNames/enum"));
        assertThat(marked(PROPERTIES, 6)).isEqualTo(names("/property/else/else/propertyNames/enum"));
    }

    @Test
    void knowsNoKeywordThatMayStandNowhere() {
        Set<String> somewhere = new TreeSet<>();
        rows.forEach(row -> somewhere.add(keyword(row)));
        Set<String> known = new TreeSet<>();
        definitions.at("/keywords/properties").fieldNames().forEachRemaining(known::add);
        assertThat(somewhere).isEqualTo(known);
    }

    /** The keywords with a mark in a column of the table that has so many columns. */
    private Set<String> marked(int columns, int column) {
        Set<String> keywords = new TreeSet<>();
        for (List<String> row : rows) {
            if (row.size() == columns && !row.get(column).isBlank()) {
                keywords.add(keyword(row));
            }
        }
        return keywords;
    }

    private static String keyword(List<String> row) {
        return row.get(0).strip().replace("`", "");
    }

    private Set<String> names(String pointer) {
        Set<String> names = new TreeSet<>();
        definitions.at(pointer).forEach(name -> names.add(name.asText()));
        assertThat(names).as(pointer).isNotEmpty();
        return names;
    }
}
