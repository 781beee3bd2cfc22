// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsonschema2pojo.exception.GenerationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data files that cannot be generated faithfully fail the build; all faults are told together, each with its place. */
class OperationFaultTest {

    private static final Path DATA = Path.of("src/test/resources/operation");
    private static final String PLACES = "places.json";

    @TempDir
    Path operations;

    @TempDir
    Path target;

    @BeforeEach
    void copyCorrectFiles() throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve("operations"))) {
            for (Path file : files.toList()) {
                Files.copy(file, operations.resolve(file.getFileName()));
            }
        }
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "\"spec\" | \"spek\" | places.json#/spek: unknown keyword",
                "\"spec\" | \"spek\" | places.json#: spec is missing",
                "\"host\" | \"hoste\" | places.json#/interfaces/0/hoste: unknown keyword",
                "\"words\" | \"a/b\" | places.json#/editions/0/a~1b: unknown keyword",
                "\"page\" | \"pages\" | places.json#/interfaces/0/operations/0/pages: unknown keyword",
                "\"patch\": \"Place\" | \"patch\": \"Wish\" | places.json#/interfaces/1/operations/0/body/patch: no type places/WishPatch",
                "\"type\": \"Wish\" | \"type\": \"Wisch\" | places.json#/interfaces/0/operations/1/body/type: no type places/Wisch",
                "\"data\": \"kinds/Kind\" | \"data\": \"kinds/Kinds\" | places.json#/interfaces/0/operations/1/data: no type kinds/Kinds",
                "\"data\": \"kinds/Kind\" | \"data\": \"kinds/Kind\", \"list\": \"Place\" | /1/list: only one of data, list and page",
                "\"data\": \"kinds/Kind\" | \"data\": 5 | /1/data: a text is expected",
                "\"SENDER\" | \"SENDR\" | places.json#/interfaces/0/role: no role of an interface: SENDR",
                "\"PATCH\" | \"HEAD\" | places.json#/interfaces/1/operations/0/method: no method of HTTP that OCPI uses: HEAD",
                "\"PATCH\" | \"GET\" | places.json#/interfaces/1/operations/0/body: GET has no body",
                "\"postAnswer\" | \"patchPlace\" | places.json#/interfaces/1/operations/1/name: patchPlace is the name of places.json#/interfaces/1/operations/0",
                "\"postAnswer\" | \"post answer\" | no name of a method: post answer",
                "\"askForPlace\" | \"class\" | no name of a method: class",
                "\"Fetches one page of the list of places.\" | \"fetches a page\" | /operations/0/description: a sentence is expected",
                "\"/kinds\" | \"kinds\" | /operations/2/path: no path",
                "\"/kinds\" | \"/kinds/\" | /operations/2/path: no path",
                "\"/kinds\" | \"/ki nds\" | /operations/2/path: no path",
                "\"/kinds\" | \"/{kind_id}\" | /operations/2/path: no parameter kind_id",
                "\"/kinds\" | \"{kind_url}\" | /operations/2/path: no URL kind_url",
                "\"/kinds\" | \"/{country_code}/x\" | country_code without party_id after it",
                "\"/kinds\" | \"/x/{party_id}\" | party_id without country_code before it",
                "[\"until\"] | [\"untill\"] | places.json#/interfaces/0/operations/0/query: no parameter untill",
                "[\"until\"] | \"until\" | /query: a list of texts is expected",
                "[\"until\"] | [] | parameters.json#/query/until: no operation has this parameter",
                "\"as\": \"wish\" | \"as\": \"received\" | no name of an argument, or of two: received",
                "\"as\": \"wish\" | \"as\": \"seconds\" | no name of an argument, or of two: seconds",
                "\"required\": false } | \"required\": \"no\" } | /body/required: true or false is expected",
                "\"RECEIVER\" | \"SENDER\" | PlacesSender is not a name of a class, or of two",
                "\"FIRST\" | \"the first\" | places.json#/editions/0/catalog: no name of a catalog: the first",
                "\"classes\": \"Places\" | \"classes\": \"1\" | 1Sender is not a name of a class",
            })
    void refusesWhatIsWrongInAModule(String correct, String wrong, String fault) throws IOException {
        replace(PLACES, correct, wrong);
        assertRefused(fault);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "\"party\": | \"Party\": | parameters.json#: party is missing",
                "\"kinds/Kind\" | \"kinds/Sort\" | parameters.json#/query/kind/type: no type kinds/Sort",
                "\"maxLength\": 36 | \"maxLength\": 0 | parameters.json#/path/place_id/maxLength: an integer from 1 is expected",
                "\"maxLength\": 36 | \"maxlength\": 36 | parameters.json#/path/place_id/maxlength: unknown keyword",
                "\"description\": \"id of the place\" | \"d\": \"\" | parameters.json#/path/place_id: description is missing",
                "\"maxLength\": 36 | \"as\": \"id\" | parameters.json#/path/place_id: maxLength is missing",
                "\"url\": { | \"url\": [], \"url2\": { | parameters.json#/url: an object is expected",
                "\"url\": { | \"urls\": { | parameters.json#/urls: unknown keyword",
            })
    void refusesWhatIsWrongInTheParameters(String correct, String wrong, String fault) throws IOException {
        replace(ParameterTable.FILE, correct, wrong);
        assertRefused(fault);
    }

    @Test
    void refusesTwoOperationsOfOneRequest() throws IOException {
        replace(PLACES, "\"PATCH\"", "\"POST\"");
        replace(PLACES, "\"{answer_url}\"", "\"/{country_code}/{party_id}/{long_winded_id}\"");
        assertRefused(
                "places.json#/interfaces/1/operations/1/path: POST "
                        + "/{country_code}/{party_id}/{long_winded_id} is the request of places.json#/interfaces/1/operations/0");
    }

    @Test
    void refusesWhatIsNotJsonOrSaysAKeywordTwice() throws IOException {
        replace(PLACES, "\"module\": \"places\",", "\"module\": \"places\", \"module\": \"places\",");
        Files.writeString(operations.resolve("other.json"), "{");
        assertRefused(
                "places.json: not JSON: Duplicate field 'module'", "other.json: not JSON: Unexpected end-of-input");
    }

    @Test
    void tellsFaultsOfSeveralFilesTogether() throws IOException {
        replace(PLACES, "\"host\"", "\"hoste\"");
        replace(PLACES, "\"patch\": \"Place\"", "\"patch\": \"Plaice\"");
        replace(ParameterTable.FILE, "\"maxLength\": 36", "\"maxlength\": 36");
        assertRefused(
                "places.json#/interfaces/0/hoste: unknown keyword",
                "places.json#/interfaces/1/operations/0/body/patch: no type places/PlaicePatch",
                "parameters.json#/path/place_id/maxlength: unknown keyword");
    }

    private void replace(String file, String correct, String wrong) throws IOException {
        Path path = operations.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(correct);
        Files.writeString(path, text.replace(correct, wrong));
    }

    private void assertRefused(String... inMessage) {
        assertThatThrownBy(() -> OperationFiles.generate(operations, target))
                .isInstanceOf(GenerationException.class)
                .hasMessageContainingAll(inMessage);
        assertThat(target).isEmptyDirectory();
    }
}
