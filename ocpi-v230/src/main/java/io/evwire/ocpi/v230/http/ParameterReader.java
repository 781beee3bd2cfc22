// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.core.runtime.UtcDateTime;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of a request, each as leniently as a body: a date-time with an offset, or with more digits than
 * OCPI allows, and a number with a plus or with zeros behind a point, are read as what they say. What is wrong is
 * noted, and the value is null then. Not thread-safe.
 */
public final class ParameterReader {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");

    /** Digits with a sign, or with a point and zeros behind them. */
    private static final Pattern INTEGRAL = Pattern.compile("[+]?([0-9]+)(?:\\.0*)?");

    /** A plus before an offset that was not percent-encoded, and came as a blank. */
    private static final Pattern UNESCAPED_PLUS = Pattern.compile("(T.*[0-9]) ([0-9]{2}:?[0-9]{2})$");

    /** A blank between date and time that a form wrote as a plus. */
    private static final Pattern BLANK_OF_FORM =
            Pattern.compile("^([0-9]{4}-[0-9]{2}-[0-9]{2})\\+([0-9]{2}:[0-9]{2}:)");

    private final Query query;
    private final LenientText lenient;
    private final List<Violation> faults = new ArrayList<>();

    /**
     * A reader.
     *
     * @param query all parameters
     * @param tolerance decides which faults are let pass
     */
    public ParameterReader(Query query, Tolerance tolerance) {
        this.query = query;
        this.lenient = new LenientText(tolerance);
    }

    /**
     * What was wrong so far, and not let pass.
     *
     * @return the faults, in the order in which they were met
     */
    public List<Violation> faults() {
        return List.copyOf(faults);
    }

    /**
     * What was let pass so far.
     *
     * @return the faults, with what was found and what was taken instead
     */
    public List<Violation> tolerated() {
        return lenient.tolerated();
    }

    /**
     * A text. A parameter may stand once: of two, servers and what stands before them may choose otherwise.
     *
     * @param name the name of the parameter
     * @return its value, or null where it is absent or stands more than once, which is a fault
     */
    public @Nullable String text(String name) {
        List<String> values = query.all(name);
        if (values.size() > 1) {
            faults.add(Violation.ofUrl(name, ViolationKind.DUPLICATE_PROPERTY, "stands " + values.size() + " times"));
            return null;
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /**
     * A date-time.
     *
     * @param name the name of the parameter
     * @return its value, or null where it is absent or at fault
     */
    public @Nullable Instant dateTime(String name) {
        String text = text(name);
        Instant value = text == null ? null : UtcDateTime.parse(text);
        if (text != null && value == null) {
            Violation fault = Violation.ofUrl(name, ViolationKind.FORMAT, "no date-time in UTC");
            String unescaped = BLANK_OF_FORM.matcher(text).replaceFirst("$1 $2");
            value = UtcDateTime.parseOther(UNESCAPED_PLUS.matcher(unescaped).replaceFirst("$1+$2"));
            if (value == null || !lenient.isRepaired(fault, text, UtcDateTime.format(value))) {
                faults.add(fault);
                value = null;
            }
        }
        return value;
    }

    /**
     * A whole number.
     *
     * @param name the name of the parameter
     * @param min the least that it may be
     * @return its value, or null where it is absent or at fault
     */
    public @Nullable Integer integer(String name, int min) {
        return integer(name, min, false);
    }

    /** A whole number that may be left out where it is at fault, and the tolerance lets that pass. */
    @Nullable
    Integer integerOrNone(String name, int min) {
        return integer(name, min, true);
    }

    private @Nullable Integer integer(String name, int min, boolean mayBeLeftOut) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        boolean isInDigits = INTEGER.matcher(text).matches();
        Integer other = isInDigits ? null : integral(text);
        Violation noInteger = Violation.ofUrl(name, ViolationKind.TYPE, "integer expected, in digits alone");
        if (other != null && other >= min && lenient.isRepaired(noInteger, text, other.toString())) {
            return other;
        }
        Integer value = isInDigits ? number(text, min) : null;
        if (value != null && value >= min) {
            return value;
        }
        Violation fault =
                isInDigits ? Violation.ofUrl(name, ViolationKind.RANGE, min + " to " + Integer.MAX_VALUE) : noInteger;
        if (!mayBeLeftOut || !lenient.isOmitted(fault, text)) {
            faults.add(fault);
        }
        return null;
    }

    /**
     * The number of digits that may have a minus; null when it exceeds 32 bits, or is called negative and may not be.
     */
    private static @Nullable Integer number(String digits, int min) {
        if (digits.startsWith("-") && min >= 0) {
            return null;
        }
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException outOfRange) {
            return null;
        }
    }

    private static @Nullable Integer integral(String text) {
        Matcher number = INTEGRAL.matcher(text.strip());
        return number.matches() ? DigitText.parse(number.group(1)) : null;
    }
}
