package io.evwire.core.json;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The constants of one closed enumeration, found by their wire text without making a string of it first.
 *
 * @param <E> the enumeration
 */
public final class EnumValues<E extends Enum<E> & WireValue> implements ElementCodec<E> {

    /** The name that the constant for unrecognized text has in every generated enumeration. */
    static final String UNRECOGNIZED = "UNRECOGNIZED";

    private static final char[] FREE = {};

    private final E unrecognized;
    private final Map<String, String> olderLiterals;
    /** Open addressing over a power of two: the wire texts and, at the same index, their constants. */
    private final char[][] texts;

    private final E[] constants;

    private EnumValues(E[] all, E unrecognized, Map<String, String> olderLiterals) {
        this.unrecognized = unrecognized;
        this.olderLiterals = olderLiterals;
        int slots = Integer.highestOneBit(all.length) * 4;
        this.texts = new char[slots][];
        Arrays.fill(texts, FREE);
        this.constants = Arrays.copyOf(all, slots);
        Arrays.fill(constants, unrecognized);
        for (E constant : all) {
            if (constant != unrecognized) {
                char[] text = constant.wireValue().toCharArray();
                int slot = slotOf(text, 0, text.length);
                texts[slot] = text;
                constants[slot] = constant;
            }
        }
    }

    /**
     * The values of an enumeration.
     *
     * @param all every constant
     * @param unrecognized the constant that stands for a text that is no value
     * @param olderLiterals OCPP 1.6 literals and the literal to use instead, for a hint in the violation
     * @param <E> the enumeration
     * @return the lookup
     */
    public static <E extends Enum<E> & WireValue> EnumValues<E> of(
            E[] all, E unrecognized, Map<String, String> olderLiterals) {
        return new EnumValues<>(all, unrecognized, olderLiterals);
    }

    /**
     * The constant of a wire text.
     *
     * @param text the text as in a message, case-sensitive
     * @return the constant, or the unrecognized one
     */
    public E of(String text) {
        return find(text.toCharArray(), 0, text.length());
    }

    E find(char[] buffer, int offset, int length) {
        return length == 0 ? unrecognized : constants[slotOf(buffer, offset, length)];
    }

    E unrecognized() {
        return unrecognized;
    }

    /** In words, what is wrong with a text that is no value; says what replaced an OCPP 1.6 literal. */
    String explain(String text) {
        String replacement = olderLiterals.get(text);
        if (replacement != null) {
            return text + " is OCPP 1.6; use " + replacement;
        }
        return Excerpt.of(text) + " is no value of "
                + unrecognized.getDeclaringClass().getSimpleName();
    }

    @Override
    public @Nullable E read(ValueReader in) {
        return in.enumValue(this);
    }

    @Override
    public void write(E value, ValueWriter out) {
        out.enumElement(value);
    }

    /** The slot of this text if it is a value, else a free one. */
    private int slotOf(char[] buffer, int offset, int length) {
        int mask = texts.length - 1;
        int slot = hash(buffer, offset, length) & mask;
        while (texts[slot] != FREE && !matches(texts[slot], buffer, offset, length)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static boolean matches(char[] text, char[] buffer, int offset, int length) {
        return text.length == length && Arrays.equals(text, 0, length, buffer, offset, offset + length);
    }

    /** A few characters and the length tell the values of one enumeration apart well enough. */
    private static int hash(char[] buffer, int offset, int length) {
        int last = buffer[offset + length - 1];
        int middle = buffer[offset + (length >> 1)];
        int quarter = buffer[offset + (length >> 2)];
        int hash = (length * 31 + last) * 31 + middle * 17 + quarter;
        return hash ^ (hash >>> 5);
    }
}
