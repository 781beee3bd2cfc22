// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.fault;

import io.evwire.core.testing.generation.RecordArbitraries;
import io.evwire.core.testing.generation.TextArbitraries;
import io.evwire.core.testing.generation.TextTypes;
import io.evwire.core.testing.generation.ValueLimits;
import io.evwire.core.violation.ViolationKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Values just beyond their limits, and some far beyond. */
final class FaultyValues {

    private FaultyValues() {}

    /** The kinds of fault that a value with these limits can hold. */
    static List<ViolationKind> kindsOf(ValueLimits value) {
        List<ViolationKind> kinds = new ArrayList<>();
        if (value.isList()) {
            if (value.maxItems() != ValueLimits.UNLIMITED) {
                kinds.add(ViolationKind.TOO_MANY);
            }
            if (value.minItems() > 0) {
                kinds.add(ViolationKind.TOO_FEW);
            }
        } else if (TextTypes.isText(value.javaType())) {
            if (value.pattern() != null) {
                kinds.add(ViolationKind.FORMAT);
            }
            // Where the pattern gives the length, there is no text that is only too long.
            if (value.maxLength() != ValueLimits.UNLIMITED && allowsAnyLength(value)) {
                kinds.add(ViolationKind.TOO_LONG);
            }
        } else if (value.javaType().isEnum()) {
            kinds.add(ViolationKind.ENUM);
        } else if (isBoundedInteger(value) || value.minDecimal() != null || value.maxDecimal() != null) {
            kinds.add(ViolationKind.RANGE);
        }
        return kinds;
    }

    /** A value with a fault. */
    static Object of(ViolationKind kind, ValueLimits value, RecordArbitraries records, Random random) {
        return switch (kind) {
            case TOO_LONG -> TextTypes.make(value.javaType(), tooLong(value, beyond(random), random));
            case FORMAT -> TextTypes.make(value.javaType(), "\t");
            case ENUM -> unrecognized(value.javaType());
            case RANGE -> value.javaType() == BigDecimal.class ? outOfRange(value, random) : integer(value, random);
            case TOO_FEW -> elements(value, random.nextInt(value.minItems()), records, random);
            case TOO_MANY -> elements(value, value.maxItems() + beyond(random), records, random);
            default -> throw new IllegalArgumentException("no faulty value for " + kind);
        };
    }

    /** The constant that stands for a text that is not a value. */
    private static Object unrecognized(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals("UNRECOGNIZED"))
                .findAny()
                .orElseThrow();
    }

    private static boolean isBoundedInteger(ValueLimits value) {
        return value.minInteger() != Integer.MIN_VALUE || value.maxInteger() != Integer.MAX_VALUE;
    }

    private static int beyond(Random random) {
        return random.nextBoolean() ? 1 : 1 + random.nextInt(20);
    }

    private static boolean allowsAnyLength(ValueLimits value) {
        return value.pattern() == null || "a".repeat(value.maxLength() + 1).matches(value.pattern());
    }

    private static String tooLong(ValueLimits value, int beyond, Random random) {
        int length = value.maxLength() + beyond;
        if (value.pattern() != null) {
            return "a".repeat(length);
        }
        return TextArbitraries.exactly(length)
                .generator(RecordArbitraries.GEN_SIZE, false)
                .next(random)
                .value();
    }

    private static Object integer(ValueLimits value, Random random) {
        boolean below = value.maxInteger() == Integer.MAX_VALUE
                || (value.minInteger() != Integer.MIN_VALUE && random.nextBoolean());
        if (below) {
            return random.nextBoolean() ? value.minInteger() - 1 : Integer.MIN_VALUE;
        }
        return random.nextBoolean() ? value.maxInteger() + 1 : Integer.MAX_VALUE;
    }

    private static BigDecimal outOfRange(ValueLimits value, Random random) {
        BigDecimal distance = new BigDecimal(random.nextBoolean() ? "1E-30" : "1E+3");
        boolean below = value.maxDecimal() == null || (value.minDecimal() != null && random.nextBoolean());
        return below
                ? value.minDecimal().subtract(distance)
                : value.maxDecimal().add(distance);
    }

    /** Few different elements, however many: what is tested is their number. */
    private static List<Object> elements(ValueLimits list, int count, RecordArbitraries records, Random random) {
        return count == 0
                ? List.of()
                : new ArrayList<>(Collections.nCopies(count, records.sample(list.element(), random)));
    }
}
