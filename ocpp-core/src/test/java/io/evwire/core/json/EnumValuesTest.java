package io.evwire.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnumValuesTest {

    private static final EnumValues<Unit> UNITS =
            EnumValues.of(Unit.values(), Unit.UNRECOGNIZED, Map.of("Celcius", "Celsius"));

    @ParameterizedTest
    @EnumSource(value = Unit.class, mode = EnumSource.Mode.EXCLUDE, names = "UNRECOGNIZED")
    void findsEveryConstantByItsText(Unit unit) {
        char[] within = ("\"" + unit.wireValue() + "\",").toCharArray();

        assertThat(UNITS.of(unit.wireValue())).isEqualTo(unit);
        assertThat(UNITS.find(within, 1, unit.wireValue().length())).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "w", "WW", "V ", " V", "UNRECOGNIZED", "ABBA", "ABCBA", "Celsiu", "Celsius.", "é", "\ud800"})
    void findsNoConstantForAnyOtherText(String text) {
        assertThat(UNITS.of(text)).isEqualTo(Unit.UNRECOGNIZED);
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
