package io.evwire.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsonschema2pojo.exception.GenerationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A schema set that cannot be generated faithfully fails the build and says where. */
class SchemaFaultTest {

    @TempDir
    Path home;

    @TempDir
    Path target;

    private SchemaSet schemas;

    @BeforeEach
    void beginWithoutSchemas() throws IOException {
        schemas = new SchemaSet(home, "OCPP");
    }

    @Test
    void tellsAllFaultsOfAllFilesTogether() throws IOException {
        write(
                "datatype/Meter.json",
                "{'type':'object','properties':{'a':{'type':'string','sensitve':true,'maxlength':5}}}");
        write(
                "datatype/Cable.json",
                "{'type':'object','properties':{'b':{'$ref':'Missing.json'},'c':{'$ref':'Meter.json'}}}");
        write("enumeration/PhaseEnum.json", "{'type':'string','enum':['L1-N','L1.N']}");
        assertRefused(
                "4 faults",
                "datatype/Meter.json#/properties/a/sensitve: the keyword sensitve is not known here; did you mean sensitive?",
                "datatype/Meter.json#/properties/a/maxlength: the keyword maxlength is not known here; did you mean maxLength?",
                "datatype/Cable.json#/properties/b/$ref: there is no file Missing.json",
                "enumeration/PhaseEnum.json#/enum: L1-N and L1.N");
    }

    @Test
    void writesNothingWhereThereIsAFault() throws IOException {
        write("datatype/Meter.json", "{'type':'object','properties':{'a':{'type':'string'}}}");
        write("datatype/Cable.json", "{'type':'object','properties':{},'requird':['a']}");
        assertRefused("datatype/Cable.json#/requird");
        assertThat(target).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'object','properties':{},'oneOf':[]}",
                "{'type':'object','properties':{},'patternProperties':{}}",
                "{'type':'object','properties':{},'minProperties':1}",
                "{'type':'object','properties':{},'enumm':[]}",
                "{'type':'object','properties':{'a':{'type':'string','minimum':1}}}",
                "{'type':'object','properties':{'a':{'type':'string','const':'x'}}}",
                "{'type':'object','properties':{'a':{'type':'integer','maxLength':1}}}",
                "{'type':'object','properties':{'a':{'type':'integer','exclusiveMinimum':1}}}",
                "{'type':'object','properties':{'a':{'type':'number','multipleOf':0.1}}}",
                "{'type':'object','properties':{'a':{'type':'array','items':{'type':'string'},'uniqueItems':true}}}",
                "{'type':'object','properties':{'a':{'type':'array','items':{'type':'string','description':'One.'}}}}",
                "{'type':'object','properties':{'a':{'type':'boolean','enum':[true]}}}",
                "{'type':'object','properties':{'a':{'$ref':'Meter.json','maxLength':5}}}",
                "{'type':'string','enum':['a'],'valueDescription':{'a':'One.'}}",
                "{'type':'string','enum':['a'],'recommended':['b']}",
                "{'type':'string','recommended':['a'],'maxLength':5,'minLength':1}"
            })
    void refusesAKeywordThatNobodyReads(String schema) throws IOException {
        write("datatype/Meter.json", schema);
        assertRefused("datatype/Meter.json#/", "is not known here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'object','properties':{'a':{'type':'text'}}}",
                "{'type':'object','properties':{'a':{'type':'array'}}}",
                "{'type':'object','properties':{'a':{'type':['string','null']}}}",
                "{'type':'object','properties':{'a':{'type':'string','format':'uri'}}}",
                "{'type':'object','properties':{'a':{'type':'string','format':'ci-string'}}}",
                "{'type':'object','properties':{'a':{'type':'string','maxLength':0}}}",
                "{'type':'object','properties':{'a':{'type':'string','maxLength':'5'}}}",
                "{'type':'object','properties':{'a':{'type':'string','format':'date-time','maxLength':5}}}",
                "{'type':'object','properties':{'a':{'type':'integer','minimum':0.5}}}",
                "{'type':'object','properties':{'a':{'type':'integer','maximum':3000000000}}}",
                "{'type':'object','properties':{'a':{'$ref':'#/definitions/a'}}}",
                "{'type':'object','properties':{'a':{'type':'string','description':'no sentence'}}}",
                "{'type':'object','properties':{'a':{'type':'string'}},'required':'a'}",
                "{'type':'object','properties':{'a':{'type':'string'}},'required':['a','a']}",
                "{'type':'object','properties':{'a':{'type':'string'}},'direction':'CS_TO_CSMS'}",
                "{'type':'object'}",
                "{'type':'string'}",
                "{'type':'string','enum':['a','a']}",
                "{'type':'string','enum':[1]}",
                "{'type':'string','enum':['a'],'default':'b'}",
                "{'type':'string','enum':['a'],'valueDescriptions':{'b':'Two.'}}",
                "{'type':'string','recommended':['a']}",
                "['a']",
                "'a'",
                "{'type':'object','properties':{},'properties':{}}",
                "{'type':'object'"
            })
    void refusesWhatAKeywordMayNotSay(String schema) throws IOException {
        write("datatype/Meter.json", schema);
        assertRefused("datatype/Meter.json");
    }

    @Test
    void refusesAFileThatIsNotASchema() throws IOException {
        write("datatype/notes.txt", "to do");
        assertRefused("datatype/notes.txt");
    }

    @Test
    void refusesADescriptionFromAFileThatDoesNotExist() throws IOException {
        write("datatype/Meter.json", "{'type':'object','properties':{},'describedBy':'../../earlier/Meter.json'}");
        assertRefused("datatype/Meter.json#/describedBy: there is no file ../../earlier/Meter.json");
    }

    @Test
    void refusesAProtocolThatSaysAKeywordTwice() throws IOException {
        schemas.write("protocol.json", "{'dialect':'OCPP','dialect':'OCPI'}");
        assertRefused("protocol.json: not JSON: Duplicate field 'dialect'");
    }

    @Test
    void refusesAProtocolWithAnUnknownKeyword() throws IOException {
        schemas.write("protocol.json", "{'dialect':'OCPP','catalog':{}}");
        assertRefused("protocol.json", "catalog");
    }

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
        assertRefused("datatype/Meter.json#/required: not properties: [b]");
    }

    @Test
    void refusesTwoPropertiesUnderOneComponent() throws IOException {
        write(
                "datatype/Meter.json",
                "{'type':'object','properties':{'a-b':{'type':'string'},'a_b':{'type':'string'}}}");
        assertRefused("datatype/Meter.json#/properties/a_b: collides");
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
    void refusesALimitThatIsNotAnInteger() throws IOException {
        write("datatype/Meter.json", "{'type':'object','properties':{'a':{'type':'string','maxLength':1.5}}}");
        assertRefused("datatype/Meter.json#/properties/a/maxLength", "integer expected, found 1.5");
    }

    @Test
    void refusesASensitivityThatMasksNothing() throws IOException {
        for (String sensitive : List.of("false", "'yes'", "1", "null")) {
            write(
                    "datatype/Meter.json",
                    "{'type':'object','properties':{'a':{'type':'string','sensitive':" + sensitive + "}}}");
            assertRefused("datatype/Meter.json#/properties/a/sensitive");
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
        assertRefused("datatype/Meter.json#/properties/a/$ref: there is no file Missing.json");
    }

    private void assertRefused(String... inMessage) {
        assertThatThrownBy(() -> schemas.generate(target))
                .isInstanceOf(GenerationException.class)
                .hasMessageContainingAll(inMessage);
    }

    private void write(String file, String singleQuoted) throws IOException {
        schemas.schema(file, singleQuoted);
    }
}
