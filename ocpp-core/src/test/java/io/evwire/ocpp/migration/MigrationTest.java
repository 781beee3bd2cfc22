// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.core.json.WireValue;
import io.evwire.core.violation.ViolationKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationTest {

    private static final MigrationPolicy SHORTEN = decision -> Answer.Loss.SHORTEN;
    private static final MigrationPolicy DROP = decision -> Answer.Loss.DROP;

    @Test
    void leavesAloneWhatFits() {
        assertThat(text("abc", MigrationPolicy.NONE)).isEqualTo(new MigrationResult.Migrated<>("abc", List.of()));
    }

    @Test
    void countsCodePoints() {
        String threeFaces = "\uD83D\uDE00".repeat(3);

        assertThat(text(threeFaces, MigrationPolicy.NONE).orThrow()).isEqualTo(threeFaces);
        assertThat(text(threeFaces + "x", SHORTEN).orThrow()).isEqualTo(threeFaces);
    }

    @Test
    void opensADecisionThatSaysWhatIsAllowed() {
        assertThat(((MigrationResult.DecisionsNeeded<String>) text("abcd", MigrationPolicy.NONE)).decisions())
                .containsExactly(new Decision(
                        "/name",
                        ViolationKind.TOO_LONG,
                        "abcd",
                        "at most 3 characters in V2, found 4",
                        Answer.Loss.DROP));
    }

    @Test
    void staysOnItsLineInWhatIsLogged() {
        Decision decision = new Decision("/a\n", ViolationKind.ENUM, null, "b\u202e", null);

        assertThat(decision).hasToString("/a\\u000a: ENUM, b\\u202e");
        assertThat(new Change("/a\n", Change.Kind.DROPPED, null, "b\u001b"))
                .hasToString("/a\\u000a: DROPPED, b\\u001b");
        assertThat(Migration.misfit(decision, new Answer.Use("c"), "mend it\n"))
                .hasMessage("the policy answers /a\\u000a (ENUM) with Use: mend it\\u000a");
    }

    @Test
    void showsNoValueInWhatIsLogged() {
        MigrationResult<String> open = text("secret", MigrationPolicy.NONE);

        assertThat(((MigrationResult.DecisionsNeeded<String>) open).decisions().toString())
                .doesNotContain("secret");
        assertThatThrownBy(open::orThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/name: TOO_LONG")
                .hasMessageNotContaining("secret");
        assertThat(new Change("/a", Change.Kind.DROPPED, "secret", "d").toString())
                .doesNotContain("secret");
        assertThat(new Answer.Use("secret").toString()).doesNotContain("secret");
    }

    @Test
    void losesTheObjectAroundWhatItCannotBeWithout() {
        assertThat(((MigrationResult.DecisionsNeeded<String>) text("abcd", DROP)).decisions())
                .extracting(Decision::path)
                .containsExactly("/name");
    }

    @Test
    void dropsTheElementAroundWhatIsLost() {
        MigrationResult<List<String>> result = Migration.run(
                List.of("a", "toolong", "b"),
                DROP,
                "V2",
                (from, migration) -> migration.list(
                        "names",
                        Presence.REQUIRED,
                        from,
                        (name, at) -> at.at("id", Presence.REQUIRED).text(name, 3, Answer.Loss.DROP)));

        assertThat(result)
                .isEqualTo(new MigrationResult.Migrated<>(
                        List.of("a", "b"),
                        List.of(new Change(
                                "/names/1",
                                Change.Kind.DROPPED,
                                "toolong",
                                "cannot be without /id: at most 3 characters in V2, found 7"))));
    }

    @Test
    void leavesOutNoElementForAnotherLossThanTheListAllows() {
        Elements elements = Elements.droppedWithout("/id");

        assertThat(names("id", elements, Presence.REQUIRED).orThrow()).containsExactly("a", "b");
        assertThat(open(names("name", elements, Presence.REQUIRED))).containsExactly("/names/1/name");
        assertThat(open(names("id", elements.when(false), Presence.REQUIRED))).containsExactly("/names/1/id");
        assertThat(open(names("id", Elements.KEPT, Presence.OPTIONAL))).containsExactly("/names/1/id");
    }

    @Test
    void doesNotEmptyAListWhoseAbsenceSaysSomethingElse() {
        assertThat(open(Migration.run(
                        List.of("toolong"),
                        DROP,
                        "V2",
                        (from, migration) -> names("id", Presence.MEANINGFUL, Elements.DROPPED, from, migration))))
                .containsExactly("/names");
    }

    @Test
    void goesOnToWhatMayGoWhereAnOptionalObjectMayNot() {
        MigrationStep<String, String> inner =
                (from, migration) -> migration.at("id", Presence.REQUIRED).text(from, 3, Answer.Loss.DROP);
        MigrationStep<String, String> outer = (from, migration) -> {
            String held = migration.optional("held", Presence.MEANINGFUL, from, inner);
            return migration.isLost() ? null : String.valueOf(held);
        };
        MigrationResult<List<String>> result = Migration.run(
                List.of("a", "toolong"),
                DROP,
                "V2",
                (from, migration) -> migration.list("all", Presence.REQUIRED, Elements.DROPPED, from, outer));

        assertThat(result.orThrow()).containsExactly("a");
        assertThat(((MigrationResult.Migrated<List<String>>) result).changes())
                .extracting(Change::path)
                .containsExactly("/all/1");
        assertThat(open(Migration.run("toolong", DROP, "V2", outer))).containsExactly("/held/id");
    }

    @Test
    void leavesOutAnUnknownPropertyByWhatItsAbsenceMeans() {
        assertThat(open(run(MigrationPolicy.LOSSY, migration -> {
                    migration.unknown("n", Presence.MEANINGFUL, "x");
                    migration.unknown("m", true, false);
                    migration.unknown("o", "x");
                    return 1;
                })))
                .containsExactly("/n", "/m");
        assertThat(run(MigrationPolicy.NONE, migration -> {
                            migration.unknown("m", false, false);
                            return 1;
                        })
                        .orThrow())
                .isEqualTo(1);
    }

    @Test
    void writesWhatTheStandardTakesForTheSame() {
        MigrationResult<String> silent = Migration.run(
                "",
                MigrationPolicy.NONE,
                "V2",
                (from, migration) -> migration.at("key", Presence.REQUIRED).missing(Supplied.text(9), ""));
        MigrationResult<String> told = Migration.run(
                "",
                MigrationPolicy.NONE.withValue("/key", "k"),
                "V2",
                (from, migration) -> migration.at("key", Presence.REQUIRED).missing(Supplied.text(9), ""));

        assertThat(silent.orThrow()).isEmpty();
        assertThat(told.orThrow()).isEqualTo("k");
        assertThat(((MigrationResult.Migrated<String>) silent).changes())
                .extracting(Change::kind)
                .containsExactly(Change.Kind.SUPPLIED);
    }

    private static MigrationResult<List<String>> names(String property, Elements elements, Presence presence) {
        return Migration.run(
                List.of("a", "toolong", "b"),
                DROP,
                "V2",
                (from, migration) -> names(property, presence, elements, from, migration));
    }

    private static List<String> names(
            String property, Presence presence, Elements elements, List<String> from, Migration migration) {
        return migration.list(
                "names",
                presence,
                elements,
                from,
                (name, at) -> at.at(property, Presence.REQUIRED).text(name, 3, Answer.Loss.DROP));
    }

    private static List<String> open(MigrationResult<?> result) {
        return ((MigrationResult.DecisionsNeeded<?>) result)
                .decisions().stream().map(Decision::path).toList();
    }

    @Test
    void refusesAnAnswerThatDoesNotFit() {
        assertThatThrownBy(() -> text("abcd", decision -> new Answer.Use("alsolong")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/name")
                .hasMessageContaining("at most 3 characters");
        assertThatThrownBy(() -> integer("x")).hasMessageContaining("a number");
        assertThatThrownBy(() -> integer("1.5")).hasMessageContaining("an integer of 32 bits");
        assertThatThrownBy(() -> integer("-1")).hasMessageContaining("0 to 3");
        assertThatThrownBy(() -> run(
                        SHORTEN,
                        migration -> migration.at("n", Presence.REQUIRED).integer(-1, 0, 3)))
                .hasMessageContaining("cannot be shortened");
        assertThatThrownBy(() -> run(SHORTEN, migration -> {
                    migration.unknown("n", "x");
                    return 1;
                }))
                .hasMessageContaining("can only be dropped");
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 1, 0",
        "1e2, 100, 0",
        "2147483647, 2147483647, 0",
        "-2147483648, -2147483648, 0",
        "-2147483647.5, -2147483648, 1",
        "1.5, 1, 1",
        "-1.5, -2, 1",
    })
    void makesAnIntegerOfANumber(BigDecimal number, int integer, int changes) {
        MigrationResult<Integer> result =
                run(SHORTEN, migration -> migration.at("n", Presence.REQUIRED).whole(number, RoundingMode.FLOOR));

        assertThat(result.orThrow()).isEqualTo(integer);
        assertThat(((MigrationResult.Migrated<Integer>) result).changes()).hasSize(changes);
    }

    @ParameterizedTest
    @CsvSource({
        "3e9, RANGE",
        "2147483648, RANGE",
        "-2147483649, RANGE",
        "-2147483648.5, TYPE",
        "3000000000.5, TYPE",
    })
    void doesNotRoundWhatIsOutOfRangeIntoIt(BigDecimal number, ViolationKind kind) {
        MigrationResult<Integer> result = run(
                MigrationPolicy.LOSSY,
                migration -> migration.at("n", Presence.REQUIRED).whole(number, RoundingMode.FLOOR));

        assertThat(((MigrationResult.DecisionsNeeded<Integer>) result).decisions())
                .extracting(Decision::kind)
                .containsExactly(kind);
    }

    @Test
    void takesAConstantByItsText() {
        MigrationResult<Word> result = run(
                decision -> new Answer.Use("yes"),
                migration -> migration
                        .at("w", Presence.REQUIRED)
                        .constant(Word.MAYBE, word -> null, Word::ofWireValue, Answer.Loss.DROP));

        assertThat(result.orThrow()).isEqualTo(Word.YES);
    }

    @Test
    void keepsResultAndChangesWhenTheMessageIsWrapped() {
        assertThat(text("abcd", SHORTEN).map(String::length).orThrow()).isEqualTo(3);
        assertThat(text("abcd", MigrationPolicy.NONE).map(String::length))
                .isInstanceOf(MigrationResult.DecisionsNeeded.class);
        assertThat(new MigrationResult.NotMigratable<String>("r", "i").map(String::length))
                .isEqualTo(new MigrationResult.NotMigratable<Integer>("r", "i"));
        assertThatThrownBy(() -> new MigrationResult.NotMigratable<String>("new", null).orThrow())
                .hasMessage("not migratable: new");
    }

    private static MigrationResult<String> text(String value, MigrationPolicy policy) {
        return Migration.run(
                value,
                policy,
                "V2",
                (from, migration) -> migration.at("name", Presence.REQUIRED).text(from, 3, Answer.Loss.DROP));
    }

    private static MigrationResult<Integer> integer(Object supplied) {
        return run(
                decision -> new Answer.Use(supplied),
                migration -> migration.at("n", Presence.REQUIRED).integer(9, 0, 3));
    }

    private static <T> MigrationResult<T> run(MigrationPolicy policy, Function<Migration, T> step) {
        return Migration.run("", policy, "V2", (from, migration) -> step.apply(migration));
    }

    private enum Word implements WireValue {
        YES,
        MAYBE;

        @Override
        public String wireValue() {
            return this == YES ? "yes" : "maybe";
        }

        static Word ofWireValue(String text) {
            return YES;
        }
    }
}
