// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.jsonschema2pojo.exception.GenerationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the schemas of OCPI may not say. */
class OcpiSchemaFaultTest {

    @TempDir
    Path home;

    @TempDir
    Path target;

    private SchemaSet schemas;

    @BeforeEach
    void beginWithoutSchemas() throws IOException {
        schemas = new SchemaSet(home, "OCPI");
    }

    @Test
    void refusesATextOfUnknownFormat() throws IOException {
        write("{'type':'object','properties':{'at':{'type':'string','format':'date-time'}}}");
        assertRefused("date-time");
    }

    @Test
    void refusesAPatternThatIsNotGivenInWords() throws IOException {
        write("{'type':'object','properties':{'latitude':{'type':'string','pattern':'[0-9]+'}}}");
        assertRefused("locations/Place.json#/properties/latitude", "patternInWords");
    }

    @Test
    void refusesALeastLengthThatNothingEnforces() throws IOException {
        write("{'type':'object','properties':{'a':{'type':'string','minLength':1}}}");
        assertRefused("locations/Place.json#/properties/a");
        write(
                "{'type':'object','properties':{'a':{'type':'string','minLength':1,'pattern':'[0-9]*','patternInWords':'digits'}}}");
        assertRefused("locations/Place.json#/properties/a/minLength: the pattern lets the empty text pass");
    }

    @Test
    void refusesAPatchThatRequiresAPropertyWhichDoesNotExist() throws IOException {
        write("{'type':'object','patch':{'required':['last_updated']},'properties':{'id':{'type':'string'}}}");
        assertRefused("locations/Place.json", "last_updated");
    }

    @Test
    void refusesAPropertyUnderTheNameOfTheFurtherOnes() throws IOException {
        write("{'type':'object','properties':{'extensions':{'type':'string'}}}");
        assertRefused("locations/Place.json", "extensions");
    }

    private void assertRefused(String... inMessage) {
        assertThatThrownBy(() -> schemas.generate(target))
                .isInstanceOf(GenerationException.class)
                .hasMessageContainingAll(inMessage);
    }

    private void write(String singleQuoted) throws IOException {
        schemas.schema("locations/Place.json", singleQuoted);
    }
}
