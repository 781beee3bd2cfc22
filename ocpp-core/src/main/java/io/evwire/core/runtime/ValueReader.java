// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.json.WireValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What generated codecs read the values of one message from. There are two: the {@link FastReader} takes what has no
 * fault and gives up at anything else, the {@link ExactReader} then reads the text from the start and tells what is
 * wrong with it. A codec does not know which of them it has.
 *
 * <p>Each method reads the next value. One that cannot be decoded is reported, and the method returns null (or
 * {@link #UNDECODED}). Not thread-safe.
 */
public abstract class ValueReader {

    /** Returned by {@link #nextProperty} at the end of the object. */
    public static final int END = -1;

    /** Returned by {@code integer} when the value is not an integer of 32 bits. */
    public static final long UNDECODED = Long.MIN_VALUE;

    /** Stands for a length or size without a limit of its own. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    ValueReader() {}

    /**
     * Begins an object.
     *
     * @return false when the value is not an object, which is reported
     */
    public abstract boolean startObject();

    /**
     * Moves to the value of the next property. Unknown and repeated properties are reported and skipped; an open type's
     * other properties are not unknown.
     *
     * @param shape the object's type
     * @param seen bit mask of the properties read so far, by index
     * @return the property's index, the shape's number of properties for another property of an open type, or
     *     {@link #END}
     */
    public abstract int nextProperty(ObjectShape shape, long seen);

    /**
     * Ends an object: reports the required properties that were not seen.
     *
     * @param shape the object's type
     * @param seen bit mask of the properties read, by index
     */
    public abstract void endObject(ObjectShape shape, long seen);

    /** Notes that the object is given up because a required value could not be decoded, which has been reported. */
    public abstract void incomplete();

    /**
     * Takes the value if it is JSON's null.
     *
     * @return true for null, which is then read; false for any other value, which is still to be
     */
    public abstract boolean isNull();

    /**
     * Reads a list.
     *
     * @param codec reads one element
     * @param minItems the fewest elements allowed
     * @param maxItems the most elements allowed
     * @param <T> the element type
     * @return the elements that could be decoded, unmodifiable; or null after a report
     */
    public abstract <T> @Nullable List<T> list(ElementCodec<T> codec, int minItems, int maxItems);

    /**
     * Reads an optional list.
     *
     * @param codec reads one element
     * @param minItems the fewest elements allowed
     * @param maxItems the most elements allowed
     * @param <T> the element type
     * @return the elements that could be decoded, unmodifiable; empty after a report
     */
    public final <T> List<T> optionalList(ElementCodec<T> codec, int minItems, int maxItems) {
        List<T> list = list(codec, minItems, maxItems);
        return list == null ? List.of() : list;
    }

    /**
     * Reads any JSON value.
     *
     * @return {@code Map}, {@code List}, {@code String}, {@code BigDecimal} or {@code Boolean}, unmodifiable; null for
     *     JSON's null or after a report
     */
    public abstract @Nullable Object freeJson();

    /**
     * Reads a JSON object of any members.
     *
     * @return the members by name, unmodifiable; or null after a report
     */
    public abstract @Nullable Map<String, @Nullable Object> freeObject();

    /**
     * Reads another property of an open type into a map of them.
     *
     * @param members the properties read so far, or null before the first
     * @return the map with this one added
     */
    public abstract Map<String, @Nullable Object> member(@Nullable Map<String, @Nullable Object> members);

    /**
     * Reads a text without a length of its own.
     *
     * @return the text, or null after a report
     */
    public final @Nullable String text() {
        return text(UNLIMITED);
    }

    /**
     * Reads a text.
     *
     * @param maxLength the most characters (code points) it may have
     * @return the text, or null after a report
     */
    public final @Nullable String text(int maxLength) {
        return text(maxLength, TextForm.ANY);
    }

    /**
     * Reads a text of a form.
     *
     * @param maxLength the most characters (code points) it may have
     * @param form which characters it may have
     * @return the text, whatever is reported of its form and length; null after a report of anything else
     */
    public abstract @Nullable String text(int maxLength, TextForm form);

    /**
     * Reads a text that usually is one of some.
     *
     * @param known the texts and what stands for each
     * @param <T> what stands for a text
     * @return what stands for the text, or null where it is none of them or no text, of which nothing is reported
     */
    abstract <T> @Nullable T known(KnownTexts<T> known);

    /**
     * Reads a constant of an enumeration.
     *
     * @param values the enumeration
     * @param <E> the enumeration
     * @return the constant, the unrecognized one after a report of another text, or null after a report of another type
     */
    public abstract <E extends Enum<E> & WireValue> @Nullable E enumValue(EnumValues<E> values);

    /**
     * Reads a date-time.
     *
     * @return the date-time to the millisecond, or null after a report
     */
    public abstract @Nullable OffsetDateTime dateTime();

    /**
     * Reads a date-time that is in UTC by definition: with or without a {@code Z}, without an offset.
     *
     * @return the moment to the millisecond, also where a report says that it is too long or has an offset; null after
     *     a report of anything else
     */
    public abstract @Nullable Instant instant();

    /**
     * Reads a number.
     *
     * @return the number with all its digits, or null after a report
     */
    public abstract @Nullable BigDecimal decimal();

    /**
     * Reads a number between bounds.
     *
     * @param min the least value allowed, or null
     * @param max the largest value allowed, or null
     * @return the number with all its digits, or null after a report
     */
    public abstract @Nullable BigDecimal decimal(@Nullable BigDecimal min, @Nullable BigDecimal max);

    /**
     * Reads an integer of 32 bits, in any JSON notation of an integral number.
     *
     * @return the integer, or {@link #UNDECODED} after a report
     */
    public abstract long integer();

    /**
     * Reads an integer between bounds.
     *
     * @param min the least value allowed
     * @param max the largest value allowed
     * @return the integer, or {@link #UNDECODED} after a report
     */
    public abstract long integer(int min, int max);

    /**
     * Reads an optional integer of 32 bits.
     *
     * @return the integer, or null after a report
     */
    public final @Nullable Integer optionalInteger() {
        return boxed(integer());
    }

    /**
     * Reads an optional integer between bounds.
     *
     * @param min the least value allowed
     * @param max the largest value allowed
     * @return the integer, or null after a report
     */
    public final @Nullable Integer optionalInteger(int min, int max) {
        return boxed(integer(min, max));
    }

    /**
     * Reads a boolean.
     *
     * @return the boolean, or null after a report
     */
    public abstract @Nullable Boolean bool();

    private static @Nullable Integer boxed(long value) {
        return value == UNDECODED ? null : (Integer) (int) value;
    }
}
