// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsonschema2pojo.exception.GenerationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A later version tells what an earlier one told only where somebody has marked that it still means that. */
class UnchangedMeaningTest {

    @TempDir
    Path home;

    private SchemaSet earlier;
    private SchemaSet schemas;

    @BeforeEach
    void beginWithAnEarlierVersion() throws IOException {
        earlier = new SchemaSet(home.resolve("earlier"), "OCPP");
        schemas = new SchemaSet(home.resolve("later"), "OCPP");
        schemas.write("protocol.json", "{'dialect':'OCPP','earlier':{'package':'e','folder':'../earlier'}}");
        earlier.schema(
                "datatype/Meter.json",
                "{'description':'A meter.','spec':'Example 1.0, Part 2, A01, A02','type':'object','properties':{"
                        + "'tries':{'description':'How often.','type':'integer','absence':'untold'},"
                        + "'plate':{'type':'string','absence':'untold'},"
                        + "'customData':{'description':'Of vendors.','type':'string'}}}");
        earlier.schema(
                "enumeration/Phase.json",
                "{'description':'A phase.','type':'string','enum':['L1','L2','N'],"
                        + "'valueDescriptions':{'L1':'The first.','L2':'The second.'}}");
    }

    @Test
    void takesTheTextOfTheEarlierVersionWhereTheMeaningIsMarkedAsUnchanged() throws IOException {
        meter("'unchanged':true,'unchangedSpec':'Example 2.0'", "'unchanged':true", "");
        phase("'unchanged':true,'unchangedValues':['L1','L2']");

        generate();

        assertThat(generated("datatype/Meter.java"))
                .contains("A meter.", "How often.", "Of vendors.", "\"Example 2.0, Part 2, A01, A02;");
        assertThat(generated("enumeration/Phase.java")).contains("A phase.", "The first.", "The second.");
    }

    @Test
    void takesATextOfItsOwnWhereTheMeaningChanged() throws IOException {
        meter(
                "'description':'A counter.','spec':'Example 2.0, Part 2, A01, A02, A09'",
                "'description':'How often again.'",
                "");
        phase("'description':'A wire.','valueDescriptions':{'L1':'One.','L2':'Two.','N':'None.'}");

        generate();

        assertThat(generated("datatype/Meter.java")).contains("A counter.", "How often again.", "A01, A02, A09;");
        assertThat(generated("enumeration/Phase.java")).contains("A wire.", "One.", "Two.", "None.");
    }

    @Test
    void refusesTheTextsOfTheEarlierVersionWithoutAMark() throws IOException {
        meter("'description':'A meter.','spec':'Example 2.0, Part 2, A01, A02'", "'description':'How  often.'", "");
        phase("'description':'A line.','valueDescriptions':{'L1':'The first.','L2':'The second one.'}");

        assertRefused(
                "4 faults",
                "datatype/Meter.json#/description: the words of the earlier version; where they still hold, unchanged"
                        + " says so instead",
                "datatype/Meter.json#/spec: the words of the earlier version; where they still hold, unchangedSpec says"
                        + " so instead",
                "datatype/Meter.json#/properties/tries/description: the words of the earlier version",
                "enumeration/Phase.json#/valueDescriptions/L1: the words of the earlier version; where they still hold,"
                        + " unchangedValues says so instead");
    }

    @Test
    void refusesTheSilenceThatOnceStoodForTheTextOfTheEarlierVersion() throws IOException {
        meter("", "", "");
        phase("'unchangedValues':['L2']");

        assertRefused(
                "5 faults",
                "datatype/Meter.json: says neither description nor, where that of the earlier version still holds,"
                        + " unchanged",
                "datatype/Meter.json: says neither spec nor, where that of the earlier version still holds,"
                        + " unchangedSpec",
                "datatype/Meter.json#/properties/tries: says neither description nor",
                "enumeration/Phase.json: says neither description nor",
                "enumeration/Phase.json#/valueDescriptions: says neither L1 nor, where that of the earlier version still"
                        + " holds, unchangedValues");
    }

    @Test
    void refusesAMarkBesideATextAndOneThatNothingOfTheEarlierVersionAnswers() throws IOException {
        meter(
                "'unchanged':true,'description':'A counter.','unchangedSpec':'Example 2.0','spec':'Example 2.0, A09'",
                "'unchanged':true,'description':'How often again.'",
                ",'plate':{'unchanged':true,'type':'string','absence':'untold'},"
                        + "'owner':{'unchanged':true,'type':'string','absence':'untold'}");
        phase("'unchanged':true,'unchangedValues':['L1','L2','N'],'valueDescriptions':{'L2':'Two.'}");

        assertRefused(
                "7 faults",
                "datatype/Meter.json#/unchanged: words of its own stand beside the mark",
                "datatype/Meter.json#/unchangedSpec: words of its own stand beside the mark",
                "datatype/Meter.json#/properties/tries/unchanged: words of its own stand beside the mark",
                "datatype/Meter.json#/properties/plate/unchanged: the earlier version says nothing of it",
                "datatype/Meter.json#/properties/owner/unchanged: the earlier version says nothing of it",
                "enumeration/Phase.json#/unchangedValues/1: words of its own stand beside the mark",
                "enumeration/Phase.json#/unchangedValues/2: the earlier version says nothing of it");
    }

    @Test
    void refusesAMarkOnAValueThatThereIsNot() throws IOException {
        meter("'unchanged':true,'unchangedSpec':'Example 2.0'", "'unchanged':true", "");
        phase("'unchanged':true,'unchangedValues':['L1','L2','L4']");

        assertRefused("1 fault", "enumeration/Phase.json#/unchangedValues/2: L4 is not one of the values");
    }

    @Test
    void refusesAMarkWhereNoEarlierVersionIsNamed() throws IOException {
        schemas.schema(
                "datatype/Cable.json",
                "{'unchanged':true,'unchangedSpec':'Example 2.0','type':'object',"
                        + "'properties':{'a':{'unchanged':true,'type':'string','absence':'untold'}}}");

        assertRefused(
                "3 faults",
                "datatype/Cable.json#/unchanged: the earlier version says nothing of it",
                "datatype/Cable.json#/unchangedSpec: the earlier version says nothing of it",
                "datatype/Cable.json#/properties/a/unchanged: the earlier version says nothing of it");
    }

    @Test
    void refusesATypeThatDoesNotNameTheOneOfTheEarlierVersion() throws IOException {
        schemas.schema("datatype/Meter.json", "{'description':'A meter.','type':'object','properties':{}}");

        assertRefused("1 fault", "datatype/Meter.json: the earlier version has this type: describedBy names its file");
    }

    private void meter(String ofType, String ofTries, String otherProperties) throws IOException {
        schemas.schema(
                "datatype/Meter.json",
                "{'describedBy':'../../../earlier/schema/datatype/Meter.json'," + (ofType.isEmpty() ? "" : ofType + ",")
                        + "'type':'object','properties':{'tries':{" + (ofTries.isEmpty() ? "" : ofTries + ",")
                        + "'type':'integer','absence':'untold'}" + otherProperties
                        + ",'customData':{'type':'string'}}}");
    }

    private void phase(String ofType) throws IOException {
        schemas.schema(
                "enumeration/Phase.json",
                "{'describedBy':'../../../earlier/schema/enumeration/Phase.json'," + ofType
                        + ",'type':'string','enum':['L1','L2','N']}");
    }

    private void generate() throws IOException {
        schemas.generate(home.resolve("target"));
    }

    private String generated(String file) throws IOException {
        return Files.readString(home.resolve("target/x").resolve(file));
    }

    private void assertRefused(String... texts) {
        assertThatThrownBy(this::generate)
                .isInstanceOf(GenerationException.class)
                .hasMessageContainingAll(texts);
    }
}
