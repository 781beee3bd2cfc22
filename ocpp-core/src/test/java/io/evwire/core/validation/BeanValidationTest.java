// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BeanValidationTest {

    private static final Validator VALIDATOR = newValidator();

    record Connector(
            @JsonProperty("connector_id") @NotNull @CodePointLength(max = 3)
            String id,

            @Min(0) @Max(100) int load,

            @DecimalMin("0.5") @DecimalMax(value = "2", inclusive = false)
            BigDecimal factor) {

        static Connector good(String id) {
            return new Connector(id, 0, BigDecimal.ONE);
        }
    }

    record Station(
            @Pattern(regexp = "[A-Z]*", message = "capital letters only")
            String name,

            @Size(min = 1, max = 2) List<@Valid Connector> connectors,
            @Size(min = 2, max = 4) String code,
            Map<String, @CodePointLength(max = 2) String> notes,
            @JsonProperty("a/b~c") List<@CodePointLength(max = 1) String> letters) {

        static Station with(List<Connector> connectors) {
            return new Station("X", connectors, "ab", Map.of(), List.of());
        }
    }

    /** As an application may write one: no record, and a rule of its own. */
    @SuppressWarnings("UnusedVariable") // The validator reads it.
    static final class Order {

        @Valid
        final Connector connector;

        Order(Connector connector) {
            this.connector = connector;
        }

        @AssertTrue(message = "somebody must pay")
        public boolean isPaid() {
            return connector.load() > 100;
        }
    }

    @Test
    void findsNothingInAValidObject() {
        assertThat(BeanValidation.validate(VALIDATOR, Station.with(List.of(Connector.good("a")))))
                .isEmpty();
    }

    @Test
    void saysInTheCodecsWordsWhatIsWrong() {
        Connector wrong = new Connector("a\uD83D\uDE00bc", -1, new BigDecimal("0.10"));
        assertThat(BeanValidation.validate(VALIDATOR, wrong))
                .containsExactly(
                        new Violation("/connector_id", ViolationKind.TOO_LONG, "at most 3 characters, found 4"),
                        new Violation("/load", ViolationKind.RANGE, "at least 0, found -1"),
                        new Violation("/factor", ViolationKind.RANGE, "at least 0.5, found 0.10"));
    }

    @Test
    void saysWhatLiesAboveItsMaximum() {
        assertThat(BeanValidation.validate(VALIDATOR, new Connector("a", 101, new BigDecimal("2E+1"))))
                .containsExactly(
                        new Violation("/load", ViolationKind.RANGE, "at most 100, found 101"),
                        new Violation("/factor", ViolationKind.RANGE, "less than 2, found 20"));
    }

    @Test
    void doesNotWriteOutANumberOfABillionDigits() {
        assertThat(BeanValidation.validate(VALIDATOR, new Connector("a", 0, new BigDecimal("1E+1000000000"))))
                .containsExactly(new Violation("/factor", ViolationKind.RANGE, "less than 2, found 1E+1000000000"));
    }

    @Test
    void locatesFaultsByTheNamesOnTheWireAndTheIndicesOfLists() {
        Station wrong = Station.with(List.of(Connector.good("a"), Connector.good("long")));
        assertThat(BeanValidation.validate(VALIDATOR, wrong))
                .extracting(Violation::path)
                .containsExactly("/connectors/1/connector_id");
    }

    @Test
    void escapesNamesInPaths() {
        Station wrong = new Station("X", List.of(Connector.good("a")), "ab", Map.of("k~/", "long"), List.of("a", "bc"));
        assertThat(BeanValidation.validate(VALIDATOR, wrong))
                .extracting(Violation::path)
                .containsExactly("/notes/k~0~1", "/a~1b~0c/1");
    }

    @Test
    void countsElements() {
        Connector good = Connector.good("a");
        assertThat(BeanValidation.validate(VALIDATOR, Station.with(List.of())))
                .containsExactly(new Violation("/connectors", ViolationKind.TOO_FEW, "at least 1 elements, found 0"));
        assertThat(BeanValidation.validate(VALIDATOR, Station.with(List.of(good, good, good))))
                .containsExactly(new Violation("/connectors", ViolationKind.TOO_MANY, "at most 2 elements, found 3"));
    }

    @Test
    void tellsTheSizeOfATextFromThatOfAList() {
        Station tooLong = new Station("X", List.of(Connector.good("a")), "abcde", Map.of(), List.of());
        Station tooShort = new Station("X", List.of(Connector.good("a")), "a", Map.of(), List.of());
        assertThat(BeanValidation.validate(VALIDATOR, tooLong))
                .containsExactly(new Violation("/code", ViolationKind.TOO_LONG, "at most 4 characters, found 5"));
        assertThat(BeanValidation.validate(VALIDATOR, tooShort))
                .containsExactly(new Violation("/code", ViolationKind.RULE, "at least 2 characters, found 1"));
    }

    @Test
    void reportsInDocumentOrderAndAListAfterItsElements() {
        Connector wrong = new Connector(null, -1, BigDecimal.ONE);
        Station station =
                new Station("x", Arrays.asList(wrong, wrong, wrong), "abcde", Map.of("k", "long"), List.of("bc"));
        assertThat(BeanValidation.validate(VALIDATOR, station))
                .extracting(Violation::path)
                .containsExactly(
                        "/name",
                        "/connectors/0/connector_id",
                        "/connectors/0/load",
                        "/connectors/1/connector_id",
                        "/connectors/1/load",
                        "/connectors/2/connector_id",
                        "/connectors/2/load",
                        "/connectors",
                        "/code",
                        "/notes/k",
                        "/a~1b~0c/0");
    }

    @Test
    void callsAbsentWhatIsRequiredAndNull() {
        assertThat(BeanValidation.validate(VALIDATOR, new Connector(null, 0, null)))
                .containsExactly(new Violation("/connector_id", ViolationKind.REQUIRED, "required, but absent"));
    }

    @Test
    void callsABrokenPatternAFaultOfFormatInItsOwnWords() {
        Station wrong = new Station("x", List.of(Connector.good("a")), "ab", Map.of(), List.of());
        assertThat(BeanValidation.validate(VALIDATOR, wrong))
                .containsExactly(new Violation("/name", ViolationKind.FORMAT, "capital letters only"));
    }

    @Test
    void checksObjectsThatAreNoRecords() {
        assertThat(BeanValidation.validate(VALIDATOR, new Order(Connector.good("long"))))
                .containsExactlyInAnyOrder(
                        new Violation(
                                "/connector/connector_id", ViolationKind.TOO_LONG, "at most 3 characters, found 4"),
                        new Violation("/paid", ViolationKind.RULE, "somebody must pay"));
    }

    @Test
    void speaksEnglishWhateverTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(BeanValidation.validate(VALIDATOR, Connector.good("long")))
                    .extracting(Violation::detail)
                    .containsExactly("at most 3 characters, found 4");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> BeanValidation.validate(VALIDATOR, null));
    }

    private static Validator newValidator() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator();
        }
    }
}
