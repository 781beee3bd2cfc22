// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.json.WireValue;
import io.evwire.core.text.Excerpt;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The constants of one closed enumeration, found by their wire text without making a string of it first.
 *
 * @param <E> the enumeration
 */
public final class EnumValues<E extends Enum<E> & WireValue> extends ElementCodec<E> {

    /** The name that the constant for unrecognized text has in every generated enumeration. */
    private static final String UNRECOGNIZED = "UNRECOGNIZED";

    private final E unrecognized;
    private final Map<String, String> olderLiterals;
    private final Set<String> sameMeaning;
    /** By their text in capitals; null where two differ in case only. */
    private final Map<String, @Nullable E> byCapitals = new HashMap<>();

    private final KnownTexts<E> known;
    /** The constants as they are written, but for the one that cannot be. */
    private final EnumMap<E, EncodedText> encoded;

    private EnumValues(E[] all, E unrecognized, Map<String, String> olderLiterals, Set<String> sameMeaning) {
        this.unrecognized = unrecognized;
        this.olderLiterals = olderLiterals;
        this.sameMeaning = sameMeaning;
        this.known = new KnownTexts<>(
                Stream.of(all).filter(constant -> constant != unrecognized).toList(), WireValue::wireValue);
        this.encoded = new EnumMap<>(unrecognized.getDeclaringClass());
        for (E constant : all) {
            if (constant != unrecognized) {
                encoded.put(constant, EncodedText.value(constant.wireValue()));
                String capitals = capitals(constant.wireValue());
                byCapitals.put(capitals, byCapitals.containsKey(capitals) ? null : constant);
            }
        }
    }

    /**
     * The values of an enumeration.
     *
     * @param all every constant
     * @param unrecognized the constant that stands for a text that is not a value
     * @param olderLiterals OCPP 1.6 literals and the literal to use instead, for a hint in the violation
     * @param <E> the enumeration
     * @return the lookup
     */
    public static <E extends Enum<E> & WireValue> EnumValues<E> of(
            E[] all, E unrecognized, Map<String, String> olderLiterals) {
        return new EnumValues<>(all, unrecognized, olderLiterals, Set.of());
    }

    /**
     * The values of an enumeration.
     *
     * @param all every constant
     * @param unrecognized the constant that stands for a text that is not a value
     * @param olderLiterals OCPP 1.6 literals and the literal to use instead, for a hint in the violation
     * @param sameMeaning which of them say the same as the literal to use instead, no more and no less
     * @param <E> the enumeration
     * @return the lookup
     */
    public static <E extends Enum<E> & WireValue> EnumValues<E> of(
            E[] all, E unrecognized, Map<String, String> olderLiterals, Set<String> sameMeaning) {
        return new EnumValues<>(all, unrecognized, olderLiterals, sameMeaning);
    }

    /**
     * Whether a constant stands for a text that is a value.
     *
     * @param value a constant of a generated enumeration, or a value of any other type
     * @return false for {@code UNRECOGNIZED} of an enumeration only
     */
    public static boolean isRecognized(WireValue value) {
        return !(value instanceof Enum<?> constant && constant.name().equals(UNRECOGNIZED));
    }

    /**
     * The refusal of a text that is not a value of an enumeration.
     *
     * @param text the text
     * @param known the values
     * @return the exception to throw
     */
    public static IllegalArgumentException refusal(String text, List<? extends WireValue> known) {
        return new IllegalArgumentException(Excerpt.of(text) + " is not a value; choose one of "
                + known.stream().map(WireValue::wireValue).collect(Collectors.joining(", ")));
    }

    KnownTexts<E> known() {
        return known;
    }

    E unrecognized() {
        return unrecognized;
    }

    /** A constant as it is written; null for the one that cannot be. */
    @Nullable
    EncodedText encoded(E value) {
        return encoded.get(value);
    }

    /**
     * The constant that a text spells otherwise: in other letter case, or as OCPP 1.6 did; null where there is none.
     */
    @Nullable
    E inOtherSpelling(String text) {
        String stripped = text.strip();
        E constant = byCapitals.get(capitals(stripped));
        if (constant != null) {
            return constant;
        }
        for (String older : sameMeaning) {
            if (capitals(older).equals(capitals(stripped))) {
                return known.find(String.valueOf(olderLiterals.get(older)));
            }
        }
        return null;
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** In words, what is wrong with a text that is not a value; says what replaced an OCPP 1.6 literal. */
    String explain(String text) {
        String replacement = olderLiterals.get(text);
        if (replacement != null) {
            return text + " is OCPP 1.6; use " + replacement;
        }
        return (text.isEmpty() ? "the empty text" : Excerpt.of(text)) + " is not a value of "
                + unrecognized.getDeclaringClass().getSimpleName();
    }

    @Override
    public @Nullable E read(ValueReader in) {
        return in.enumValue(this);
    }

    @Override
    public void write(E value, ValueWriter out) {
        out.enumElement(value, this);
    }
}
