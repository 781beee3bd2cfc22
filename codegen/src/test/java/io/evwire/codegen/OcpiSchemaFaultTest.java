package io.evwire.codegen;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsonschema2pojo.exception.GenerationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the schemas of OCPI may not say. */
class OcpiSchemaFaultTest {

    @TempDir
    Path schemas;

    @TempDir
    Path target;

    @Test
    void refusesATextOfUnknownFormat() throws IOException {
        write("{'type':'object','properties':{'at':{'type':'string','format':'date-time'}}}");
        assertRefused("date-time");
    }

    @Test
    void refusesAPatternThatIsNotGivenInWords() throws IOException {
        write("{'type':'object','properties':{'latitude':{'type':'string','pattern':'[0-9]+'}}}");
        assertRefused("in words", "[0-9]+");
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
        assertThatThrownBy(() -> Generation.run(schemas, "x", target, OcpiRuleFactory.class))
                .isInstanceOf(GenerationException.class)
                .hasMessageContainingAll(inMessage);
    }

    private void write(String singleQuoted) throws IOException {
        Path path = schemas.resolve("locations/Place.json");
        Files.createDirectories(path.getParent());
        Files.writeString(path, singleQuoted.replace('\'', '"'));
    }
}
