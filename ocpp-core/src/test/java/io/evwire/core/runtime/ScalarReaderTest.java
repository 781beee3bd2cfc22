// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.document.Tokenizers;
import io.evwire.core.json.Limits;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.core.JsonParser;

class ScalarReaderTest {

    static final Iterable<TextForm> FORMS = Stream.of(
                    TextForm.ANY, TextForm.PRINTABLE, TextForm.ASCII, TextForm.matching("\\D*", "no digits"))
            .toList();

    private final ViolationLog log = new ViolationLog(10, Tolerance.STRICT);

    @ParameterizedTest
    @FieldSource("FORMS")
    void textOfPrintableAsciiIsReadWhateverItsForm(TextForm form) {
        assertThat(text("\"~ Az\"", 4, form)).isEqualTo("~ Az");
        assertThat(log.isClean()).isTrue();
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void textWithHalfOfASurrogatePairIsNotReadWhateverItsForm(TextForm form) {
        assertThat(text("\"ab\\ud83d\"", 4, form)).isNull();
        assertThat(text("\"\\ude00\"", 4, form)).isNull();
        assertThat(log.refused())
                .extracting(Violation::detail)
                .containsExactly("the text holds half of a surrogate pair", "the text holds half of a surrogate pair");
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void textThatIsTooLongIsReadAndReportedWhateverItsForm(TextForm form) {
        assertThat(text("\"abcde\"", 4, form)).isEqualTo("abcde");
        assertThat(log.refused()).extracting(Violation::kind).containsExactly(ViolationKind.TOO_LONG);
    }

    private @Nullable String text(String json, int maxLength, TextForm form) {
        try (JsonParser parser = Tokenizers.ofBytes(json)) {
            parser.nextToken();
            return new ExactReader(parser, Limits.DEFAULT, log, PathBase.DOCUMENT, new ReadBudget(Limits.DEFAULT, 0))
                    .text(maxLength, form);
        }
    }
}
