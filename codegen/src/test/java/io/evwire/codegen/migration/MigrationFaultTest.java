// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.codegen.ProtocolGeneration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsonschema2pojo.exception.GenerationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the generator refuses rather than write a migration that guesses. */
class MigrationFaultTest {

    private static final String NUMBER = "{\"type\":\"number\"}";
    private static final String INTEGER = "{\"type\":\"integer\"}";

    @TempDir
    private Path folder;

    @Test
    void copiesWhatDidNotChangeWithoutAMigrationAtHand() throws IOException {
        assertThat(generate(INTEGER, INTEGER, "{}")).contains("toV21(a.datatype.Size from)");
    }

    @Test
    void asksTheMigrationWhereTheOlderVersionIsNarrower() throws IOException {
        assertThat(generate(INTEGER, NUMBER, "{\"round\":{\"SizeType/value\":\"FLOOR\"}}"))
                .contains("migration.at(\"value\", Presence.REQUIRED).whole(from.value(), RoundingMode.FLOOR)");
    }

    @Test
    void refusesADifferenceThatNobodyDecided() {
        assertThatThrownBy(() -> generate(INTEGER, NUMBER, "{}"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("policy.json: must decide: round SizeType/value");
    }

    @Test
    void refusesADecisionThatNothingAsksFor() {
        assertThatThrownBy(() -> generate(INTEGER, INTEGER, "{\"round\":{\"SizeType/value\":\"FLOOR\"}}"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("policy.json: decides what is not a difference: round SizeType/value");
    }

    @Test
    void tellsTogetherWhatIsUndecidedAndWhatIsDecidedForNothing() {
        assertThatThrownBy(() -> generate(INTEGER, NUMBER, "{\"cut\":{\"SizeType/value\":\"for reading\"}}"))
                .hasMessageContainingAll(
                        "2 faults", "must decide: round SizeType/value", "not a difference: cut SizeType/value");
    }

    @Test
    void refusesAWayOfRoundingThatThereIsNot() {
        assertThatThrownBy(() -> generate(INTEGER, NUMBER, "{\"round\":{\"SizeType/value\":\"FLOR\"}}"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("policy.json: not a rounding mode: FLOR, of SizeType/value");
    }

    @Test
    void refusesADecisionThatStandsTwice() {
        assertThatThrownBy(() -> generate(INTEGER, INTEGER, "{\"round\":{},\"round\":{}}"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("policy.json: not JSON: Duplicate field 'round'");
    }

    @Test
    void refusesAListOfWhichNobodyDecidedWhetherElementsMayGo() {
        assertThatThrownBy(() -> generate(texts(5), texts(9), "{}"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("policy.json: must decide: elements SizeType/value");
        assertThatThrownBy(() -> generate(texts(5), texts(9), "{\"elements\":{\"SizeType/value\":\"lost\"}}"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("policy.json: elements are dropped or kept, not lost: SizeType/value");
    }

    @Test
    void keepsTheElementsThatItIsTold() throws IOException {
        assertThat(generate(texts(5), texts(9), "{\"elements\":{\"SizeType/value\":\"kept\"}}"))
                .containsSubsequence("Presence.REQUIRED,", "Elements.KEPT,", "from.value()");
    }

    @Test
    void leavesOutWithoutAQuestionWhatAbsenceMeans() throws IOException {
        write("a/schema/datatype/FlagType.json", flag("\"a\":{\"type\":\"string\"}"));
        write(
                "b/schema/datatype/FlagType.json",
                flag("\"a\":{\"type\":\"string\"},"
                        + "\"b\":{\"type\":\"boolean\",\"absence\":{\"default\":false}},"
                        + "\"c\":{\"type\":\"boolean\",\"absence\":\"all\"},"
                        + "\"d\":{\"type\":\"boolean\",\"absence\":\"untold\"}"));
        generate(INTEGER, INTEGER, "{}");

        assertThat(folder.resolve("target/b/internal/migration/FlagMigrator.java"))
                .content()
                .contains(
                        "migration.unknown(\"b\", from.b(), false);",
                        "migration.unknown(\"c\", Presence.MEANINGFUL, from.c());",
                        "migration.unknown(\"d\", from.d());");
    }

    @Test
    void refusesAChangeOfTypeItHasNoRuleFor() {
        assertThatThrownBy(() -> generate(INTEGER, "{\"type\":\"boolean\"}", "{}"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("SizeType/value: no rule for");
    }

    @Test
    void refusesAnEnumerationThatLostAValue() throws IOException {
        write("a/schema/enumeration/UnitEnumType.json", unit("\"m\",\"ft\""));
        write("b/schema/enumeration/UnitEnumType.json", unit("\"m\""));
        String reference = "{\"$ref\":\"../enumeration/UnitEnumType.json\"}";

        assertThatThrownBy(() -> generate(reference, reference, "{}"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("no rule for a value that the newer version lacks");
    }

    @Test
    void refusesAListOfOtherLimits() {
        assertThatThrownBy(() -> generate(list(2), list(3), "{}"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("SizeType/value: no rule for other numbers of elements");
    }

    @Test
    void refusesATypeThatTheNewerVersionLost() throws IOException {
        write("a/schema/datatype/LostType.json", object("Lost", INTEGER));

        assertThatThrownBy(() -> generate(INTEGER, INTEGER, "{}"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("datatype/LostType.json");
    }

    /** Generates from two versions of one type, and gives the class that migrates it. */
    private String generate(String older, String newer, String policy) throws IOException {
        write("a/protocol.json", "{\"dialect\":\"OCPP\"}");
        write(
                "b/protocol.json",
                "{\"dialect\":\"OCPP\",\"earlier\":{\"package\":\"a\",\"folder\":\"../a\"},\"migration\":\"policy.json\"}");
        write("a/schema/datatype/SizeType.json", object("Size", older));
        write("b/schema/datatype/SizeType.json", object("Size", newer));
        write("b/policy.json", policy);
        Path target = folder.resolve("target");
        ProtocolGeneration.run(folder.resolve("b/schema"), "b", target);
        return Files.readString(target.resolve("b/internal/migration/SizeMigrator.java"));
    }

    /** Writes a file; a type of the later version names that of the earlier one. */
    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        String earlier = "{\"describedBy\":\"../../../a" + file.substring(1) + "\",";
        Files.writeString(path, file.startsWith("b/schema") ? earlier + text.substring(1) : text);
    }

    private static String object(String javaType, String value) {
        return "{\"javaType\":\"" + javaType + "\",\"type\":\"object\",\"additionalProperties\":false,"
                + "\"properties\":{\"value\":" + value + "},\"required\":[\"value\"]}";
    }

    private static String unit(String values) {
        return "{\"javaType\":\"UnitEnum\",\"type\":\"string\",\"enum\":[" + values + "]}";
    }

    private static String flag(String properties) {
        return "{\"javaType\":\"Flag\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{" + properties
                + "},\"required\":[\"a\"]}";
    }

    private static String texts(int maxLength) {
        return "{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"maxLength\":" + maxLength + "}}";
    }

    private static String list(int maxItems) {
        return "{\"type\":\"array\",\"items\":{\"type\":\"integer\"},\"minItems\":1,\"maxItems\":" + maxItems + "}";
    }
}
