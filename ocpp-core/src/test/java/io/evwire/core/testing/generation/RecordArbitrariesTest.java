// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.text.Surrogates;
import io.evwire.core.validation.CodePointLength;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the properties rest on: every sort of valid value comes up, and no invalid one. */
class RecordArbitrariesTest {

    private static final List<Sample> SAMPLES = samples(3_000);

    record Inner(@CodePointLength(max = 5) String text) {}

    record Sample(
            @NotNull @CodePointLength(max = 5) String text,
            @Min(-2) @Max(7) int bounded,
            @Nullable Integer any,
            BigDecimal number,
            @DecimalMin("0.5") @DecimalMax("1") BigDecimal share,
            OffsetDateTime moment,
            @NotNull @Size(min = 2, max = 3) List<@CodePointLength(max = 1) String> letters,
            @Size(max = 2) List<Inner> inner,
            @NotNull @Size(min = 1, max = 1_024) List<Inner> many,
            Object free,
            Map<String, Object> members) {}

    @Test
    void textsReachTheirLimitInCodePointsButDoNotExceedIt() {
        assertThat(of(Sample::text))
                .allMatch(text -> text.codePointCount(0, text.length()) <= 5)
                .anyMatch(text -> text.length() == 10)
                .anyMatch(String::isEmpty)
                .anyMatch(text -> text.contains("\""))
                .anyMatch(text -> text.contains("\u2028"))
                .anyMatch(text -> text.contains("\0"));
    }

    @Test
    void textsHoldNoLoneSurrogateAndNothingThatMarksASecret() {
        assertThat(of(Sample::text)).noneMatch(Surrogates::hasLone).noneMatch(SensitiveValues::isShownIn);
    }

    @Test
    void integersReachTheirBoundsButDoNotExceedThem() {
        assertThat(of(Sample::bounded))
                .allMatch(value -> value >= -2 && value <= 7)
                .contains(-2, 7, 0);
        assertThat(of(Sample::any)).contains(Integer.MIN_VALUE, Integer.MAX_VALUE, 0, null);
    }

    @Test
    void numbersHaveEverySortOfScale() {
        assertThat(of(Sample::number))
                .anyMatch(value -> value.scale() < 0)
                .anyMatch(value -> value.scale() == 0)
                .anyMatch(value -> value.scale() > 20)
                .anyMatch(value -> value.precision() == 64);
        assertThat(of(Sample::share))
                .allMatch(value -> value.compareTo(new BigDecimal("0.5")) >= 0 && value.compareTo(BigDecimal.ONE) <= 0)
                .contains(new BigDecimal("0.5"), BigDecimal.ONE)
                .anyMatch(value -> value.scale() > 1);
    }

    @Test
    void dateTimesHaveOffsetsAndFractions() {
        assertThat(of(Sample::moment))
                .allMatch(value -> value.getOffset().getTotalSeconds() % 60 == 0)
                .anyMatch(value -> value.getOffset().getTotalSeconds() % 3600 != 0)
                .anyMatch(value -> value.getOffset().getTotalSeconds() == 0)
                .anyMatch(value -> value.getNano() == 0)
                .anyMatch(value -> value.getNano() % 1_000_000 != 0);
    }

    @Test
    void listsAreAsLongAsTheyMay() {
        assertThat(of(Sample::letters)).extracting(List::size).containsOnly(2, 3);
        assertThat(of(Sample::inner).stream().map(list -> list == null ? 0 : list.size()))
                .containsOnly(0, 1, 2);
    }

    @Test
    void longListsAreMostlyShortAndAtTimesFull() {
        assertThat(of(Sample::many)).extracting(List::size).containsOnly(1, 2, 3, 1_024);
        assertThat(of(Sample::many))
                .filteredOn(list -> list.size() == 1_024)
                .hasSizeBetween(50, 500)
                .anyMatch(list -> new HashSet<>(list).size() > 1);
    }

    @Test
    void freeJsonIsNestedAndHoldsNulls() {
        assertThat(of(Sample::free))
                .doesNotContainNull()
                .anyMatch(String.class::isInstance)
                .anyMatch(BigDecimal.class::isInstance)
                .anyMatch(Boolean.class::isInstance)
                .anyMatch(value -> value instanceof List<?> list && list.contains(null))
                .anyMatch(value -> value instanceof Map<?, ?> map && map.containsValue(null))
                .anyMatch(value -> depth(value) >= 3);
    }

    @Test
    void membersOfAnOpenTypeDoNotRepeatItsProperties() {
        assertThat(of(Sample::members))
                .anyMatch(Map::isEmpty)
                .anyMatch(members -> members.size() == 3)
                .noneMatch(members -> members.containsKey("text"));
    }

    private static <V> List<V> of(Function<Sample, V> component) {
        List<V> values = new ArrayList<>();
        SAMPLES.forEach(sample -> values.add(component.apply(sample)));
        return values;
    }

    private static int depth(Object value) {
        Stream<?> inside = value instanceof List<?> list
                ? list.stream()
                : value instanceof Map<?, ?> map ? map.values().stream() : Stream.of();
        return 1 + inside.mapToInt(RecordArbitrariesTest::depth).max().orElse(0);
    }

    private static List<Sample> samples(int count) {
        List<Sample> samples = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<Sample> generator =
                    new RecordArbitraries().of(Sample.class).generator(RecordArbitraries.GEN_SIZE, false);
            Random random = new Random(1);
            for (int i = 0; i < count; i++) {
                samples.add(generator.next(random).value());
            }
        });
        return samples;
    }
}
