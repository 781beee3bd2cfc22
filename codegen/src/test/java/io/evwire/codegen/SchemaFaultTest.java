// SPDX-License-Identifier: Apache-2.0
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
                "{'type':'object','properties':{'a':{'absence':'untold','type':'string','sensitve':true,'maxlength':5}}}");
        write(
                "datatype/Cable.json",
                "{'type':'object','properties':{'b':{'absence':'untold','$ref':'Missing.json'},'c':{'absence':'untold','$ref':'Meter.json'}}}");
        write("enumeration/PhaseEnum.json", "{'type':'string','enum':['L1-N','L1.N']}");
        assertRefused(
                "4 faults",
                "datatype/Meter.json#/properties/a/sensitve: the keyword sensitve is not known here; did you mean"
                        + " sensitive?",
                "datatype/Meter.json#/properties/a/maxlength: the keyword maxlength is not known here; did you mean"
                        + " maxLength?",
                "datatype/Cable.json#/properties/b/$ref: there is no file Missing.json",
                "enumeration/PhaseEnum.json#/enum: L1-N and L1.N");
    }

    @Test
    void writesNothingWhereThereIsAFault() throws IOException {
        write("datatype/Meter.json", "{'type':'object','properties':{'a':{'absence':'untold','type':'string'}}}");
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
                "{'type':'object','properties':{'a':{'absence':'untold','type':'string','minimum':1}}}",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'string','const':'x'}}}",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'integer','maxLength':1}}}",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'integer','exclusiveMinimum':1}}}",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'number','multipleOf':0.1}}}",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'array','items':{'type':'string'},'uniqueItems':true}}}",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'array','items':{'type':'string','description':'One.'}}}}",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'boolean','enum':[true]}}}",
                "{'type':'object','properties':{'a':{'absence':'untold','$ref':'Meter.json','maxLength':5}}}",
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
                "{'type':'object','properties':{'a':{'absence':'untold','type':'text'}}}",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'array'}}}",
                "{'type':'object','properties':{'a':{'absence':'untold','type':['string','null']}}}",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'string','format':'uri'}}}",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'string','format':'ci-string'}}}",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'string','maxLength':0}}}",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'string','maxLength':'5'}}}",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'string','format':'date-time','maxLength':5}}}",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'integer','minimum':0.5}}}",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'integer','maximum':3000000000}}}",
                "{'type':'object','properties':{'a':{'absence':'untold','$ref':'#/definitions/a'}}}",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'string','description':'no sentence'}}}",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'string'}},'required':'a'}",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'string'}},'required':['a','a']}",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'string'}},'direction':'CS_TO_CSMS'}",
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
    void refusesAnOptionalPropertyThatDoesNotSayWhatItsAbsenceMeans() throws IOException {
        write("datatype/Meter.json", "{'type':'object','properties':{'a':{'type':'string'}}}");
        assertRefused("datatype/Meter.json#/properties/a: an optional property says with absence what it means");
    }

    @Test
    void asksNoMarkOfRequiredPropertiesNorOfCustomData() throws IOException {
        write(
                "datatype/Meter.json",
                "{'type':'object','properties':{'a':{'type':'string'},'customData':{}},'required':['a']}");
        schemas.generate(target);
        assertThat(target.resolve("x/internal/codec/MeterCodec.java")).content().contains(".untold(1L << CUSTOM_DATA)");
    }

    @Test
    void refusesAMarkThatSaysNothing() throws IOException {
        write(
                "datatype/Meter.json",
                "{'type':'object','properties':{'a':{'type':'string','absence':'all'},'customData':{'absence':'untold'}},"
                        + "'required':['a']}");
        assertRefused(
                "2 faults",
                "datatype/Meter.json#/properties/a/absence: a required property is never absent",
                "datatype/Meter.json#/properties/customData/absence: that of customData always tells nothing");
    }

    @Test
    void refusesTheDefaultOfARequiredProperty() throws IOException {
        write(
                "datatype/Meter.json",
                "{'type':'object','properties':{'a':{'type':'boolean','default':false}},'required':['a']}");
        assertRefused("datatype/Meter.json#/properties/a/default: a required property is never absent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'type':'string','absence':'nothing'",
                "'type':'string','absence':true",
                "'type':'string','absence':{}",
                "'type':'string','absence':{'means':'Begins a sentence'}",
                "'type':'string','absence':{'means':'the modem chooses.'}",
                "'type':'string','absence':{'default':'a','means':'the modem chooses'}",
                "'type':'string','absence':'default'",
                "'type':'boolean','default':false,'absence':'untold'",
                "'type':'boolean','default':false,'absence':{'default':false}",
                "'type':'boolean','absence':{'default':'false'}",
                "'type':'integer','absence':{'default':0.5}",
                "'type':'array','items':{'type':'string'},'absence':{'default':'a'}",
                "'$ref':'PhaseEnum.json','absence':{'default':'c'}",
                "'$ref':'UnitEnum.json','absence':'untold'",
                "'$ref':'PhaseEnum.json','absence':'default'"
            })
    void refusesAMeaningOfAbsenceThatCannotBe(String property) throws IOException {
        write("datatype/PhaseEnum.json", "{'type':'string','enum':['a','b']}");
        write("datatype/UnitEnum.json", "{'type':'string','enum':['a','b'],'default':'b'}");
        write("datatype/Meter.json", "{'type':'object','properties':{'a':{" + property + "}}}");
        assertRefused("1 fault,", "datatype/Meter.json#/properties/a/absence");
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
        write(
                "datatype/EVSEType.json",
                "{'javaType':'EVSE','type':'object','properties':{'id':{'absence':'untold','type':'integer'}}}");
        write("datatype/EVSE.json", "{'type':'object','properties':{'uid':{'absence':'untold','type':'string'}}}");
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
                "{'type':'object','properties':{'inner':{'absence':'untold','type':'object','properties':{'a':{'absence':'untold','type':'string'}}}}}");
        assertRefused("a file of its own");
    }

    @Test
    void refusesARequiredPropertyThatDoesNotExist() throws IOException {
        write(
                "datatype/Meter.json",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'string'}},'required':['b']}");
        assertRefused("datatype/Meter.json#/required: not properties: [b]");
    }

    @Test
    void refusesTwoPropertiesUnderOneComponent() throws IOException {
        write(
                "datatype/Meter.json",
                "{'type':'object','properties':{'a-b':{'absence':'untold','type':'string'},'a_b':{'absence':'untold','type':'string'}}}");
        assertRefused("datatype/Meter.json#/properties/a_b: collides");
    }

    @Test
    void refusesMorePropertiesThanTheMaskHolds() throws IOException {
        String properties = IntStream.range(0, 64)
                .mapToObj(i -> "'p" + i + "':{'absence':'untold','type':'string'}")
                .collect(Collectors.joining(","));
        write("datatype/Meter.json", "{'type':'object','properties':{" + properties + "}}");
        assertRefused("more than 63 properties");
    }

    @Test
    void refusesALimitThatIsNotAnInteger() throws IOException {
        write(
                "datatype/Meter.json",
                "{'type':'object','properties':{'a':{'absence':'untold','type':'string','maxLength':1.5}}}");
        assertRefused("datatype/Meter.json#/properties/a/maxLength", "integer expected, found 1.5");
    }

    @Test
    void refusesASensitivityThatMasksNothing() throws IOException {
        for (String sensitive : List.of("false", "'yes'", "1", "null")) {
            write(
                    "datatype/Meter.json",
                    "{'type':'object','properties':{'a':{'absence':'untold','type':'string','sensitive':" + sensitive
                            + "}}}");
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
        write("datatype/Meter.json", "{'type':'object','properties':{'a':{'absence':'untold','$ref':'Missing.json'}}}");
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
