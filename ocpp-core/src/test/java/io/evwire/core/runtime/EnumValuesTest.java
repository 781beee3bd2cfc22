// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.document.Tokenizers;
import io.evwire.core.json.Limits;
import io.evwire.core.json.WireValue;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;

class EnumValuesTest {

    private static final EnumValues<Unit> UNITS =
            EnumValues.of(Unit.values(), Unit.UNRECOGNIZED, Map.of("Celcius", "Celsius"));

    @ParameterizedTest
    @EnumSource(value = Unit.class, mode = EnumSource.Mode.EXCLUDE, names = "UNRECOGNIZED")
    void findsEveryConstantByItsText(Unit unit) {
        ViolationLog log = new ViolationLog(1, Tolerance.STRICT);

        assertThat(read("\"" + unit.wireValue() + "\"", log)).containsExactly(unit, unit);
        assertThat(log.isClean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "w",
                "WW",
                "V ",
                " V",
                "UNRECOGNIZED",
                "ABBA",
                "ABCBA",
                "Celsiu",
                "Celsius.",
                "é",
                "\\ud800",
                "\\u0000"
            })
    void findsNoConstantForAnyOtherText(String text) {
        ViolationLog log = new ViolationLog(2, Tolerance.STRICT);

        assertThat(read("\"" + text + "\"", log)).containsExactly(Unit.UNRECOGNIZED, Unit.UNRECOGNIZED);
        assertThat(log.refused()).extracting(Violation::kind).containsExactly(ViolationKind.ENUM, ViolationKind.ENUM);
    }

    @Test
    void saysInWordsThatATextIsEmpty() {
        ViolationLog log = new ViolationLog(1, Tolerance.STRICT);
        read("\"\"", log);

        assertThat(log.refused())
                .extracting(Violation::detail)
                .containsExactly("the empty text is not a value of Unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "null", "true", "[\"W\"]", "{\"W\":\"W\"}"})
    void findsNoConstantForWhatIsNoText(String json) {
        ViolationLog log = new ViolationLog(2, Tolerance.STRICT);

        assertThat(read(json, log)).containsOnlyNulls();
        assertThat(log.refused()).extracting(Violation::kind).containsExactly(ViolationKind.TYPE, ViolationKind.TYPE);
    }

    /** Reads a value as characters and as UTF-8. */
    private static List<Unit> read(String json, ViolationLog log) {
        return Stream.of(Tokenizers.ofCharacters(json), Tokenizers.ofBytes(json))
                .map(tokenizer -> {
                    try (JsonParser parser = tokenizer) {
                        parser.nextToken();
                        return new ExactReader(
                                        parser,
                                        Limits.DEFAULT,
                                        log,
                                        PathBase.DOCUMENT,
                                        new ReadBudget(Limits.DEFAULT, 0))
                                .enumValue(UNITS);
                    }
                })
                .toList();
    }

    /** Texts of one length with the same characters where the hash looks, and texts of one character. */
    private enum Unit implements WireValue {
        A("A"),
        V("V"),
        W("W"),
        AAAA("AAAA"),
        ABAA("ABAA"),
        ACAA("ACAA"),
        XAAA("XAAA"),
        YAAA("YAAA"),
        XAAAAAAA("XAAAAAAA"),
        AXAAAAAA("AXAAAAAA"),
        AAAXAAAA("AAAXAAAA"),
        CELSIUS("Celsius"),
        FAHRENHEIT("Fahrenheit"),
        ENERGY_ACTIVE_IMPORT_REGISTER("Energy.Active.Import.Register"),
        ENERGY_ACTIVE_EXPORT_REGISTER("Energy.Active.Export.Register"),
        UNRECOGNIZED("");

        private final String wireValue;

        Unit(String wireValue) {
            this.wireValue = wireValue;
        }

        @Override
        public String wireValue() {
            return wireValue;
        }
    }
}
