package io.evwire.codegen;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsonschema2pojo.exception.GenerationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schema set that cannot be generated faithfully fails the build and says where. */
class SchemaFaultTest {

    @TempDir
    Path schemas;

    @TempDir
    Path target;

    @Test
    void refusesTwoStructuresUnderOneClassName() throws IOException {
        write("datatype/EVSEType.json", "{'javaType':'EVSE','type':'object','properties':{'id':{'type':'integer'}}}");
        write("datatype/EVSE.json", "{'type':'object','properties':{'uid':{'type':'string'}}}");
        assertRefused("datatype/EVSEType.json", "datatype/EVSE.json");
    }

    @Test
    void refusesClassNamesThatDifferOnlyInCase() throws IOException {
        write("datatype/Evse.json", "{'type':'object','properties':{}}");
        write("datatype/EVSE.json", "{'type':'object','properties':{}}");
        assertRefused("two schemas for one class");
    }

    @Test
    void refusesTwoValuesUnderOneConstant() throws IOException {
        write("enumeration/PhaseEnum.json", "{'type':'string','enum':['L1-N','L1.N']}");
        assertRefused("L1-N", "L1.N", "L1_N");
    }

    @Test
    void refusesAValueThatWouldBeTheUnrecognizedConstant() throws IOException {
        write("enumeration/PhaseEnum.json", "{'type':'string','enum':['Unrecognized']}");
        assertRefused("UNRECOGNIZED");
    }

    @Test
    void refusesATypeInsideAnother() throws IOException {
        write(
                "datatype/Outer.json",
                "{'type':'object','properties':{'inner':{'type':'object','properties':{'a':{'type':'string'}}}}}");
        assertRefused("a file of its own");
    }

    @Test
    void refusesARequiredPropertyThatDoesNotExist() throws IOException {
        write("datatype/Meter.json", "{'type':'object','properties':{'a':{'type':'string'}},'required':['b']}");
        assertRefused("datatype/Meter.json", "[b]");
    }

    @Test
    void refusesTwoPropertiesUnderOneComponent() throws IOException {
        write(
                "datatype/Meter.json",
                "{'type':'object','properties':{'a-b':{'type':'string'},'a_b':{'type':'string'}}}");
        assertRefused("a_b collides");
    }

    @Test
    void refusesMorePropertiesThanTheMaskHolds() throws IOException {
        String properties = IntStream.range(0, 64)
                .mapToObj(i -> "'p" + i + "':{'type':'string'}")
                .collect(Collectors.joining(","));
        write("datatype/Meter.json", "{'type':'object','properties':{" + properties + "}}");
        assertRefused("more than 63 properties");
    }

    @Test
    void refusesALimitThatIsNoInteger() throws IOException {
        write("datatype/Meter.json", "{'type':'object','properties':{'a':{'type':'string','maxLength':1.5}}}");
        assertRefused("maxLength must be an integer");
    }

    @Test
    void refusesASensitivityThatMasksNothing() throws IOException {
        for (String sensitive : List.of("false", "'yes'", "1", "null")) {
            write(
                    "datatype/Meter.json",
                    "{'type':'object','properties':{'a':{'type':'string','sensitive':" + sensitive + "}}}");
            assertRefused("datatype/Meter.json", "a is sensitive as true or as");
        }
    }

    @Test
    void refusesAnOlderLiteralThatIsAValueOrHasNoReplacement() throws IOException {
        write("enumeration/ResetEnum.json", "{'type':'string','enum':['OnIdle'],'ocpp16':{'Soft':'Idle'}}");
        assertRefused("ocpp16");
    }

    @Test
    void refusesAReferenceToNoFile() throws IOException {
        write("datatype/Meter.json", "{'type':'object','properties':{'a':{'$ref':'Missing.json'}}}");
        assertThatThrownBy(() -> Generation.run(schemas, "x", target)).hasMessageContaining("Missing.json");
    }

    private void assertRefused(String... inMessage) {
        assertThatThrownBy(() -> Generation.run(schemas, "x", target))
                .isInstanceOf(GenerationException.class)
                .hasMessageContainingAll(inMessage);
    }

    private void write(String file, String singleQuoted) throws IOException {
        Path path = schemas.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, singleQuoted.replace('\'', '"'));
    }
}
