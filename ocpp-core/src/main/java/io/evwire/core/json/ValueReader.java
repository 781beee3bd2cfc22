package io.evwire.core.json;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.core.violation.ViolationLog;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads the values of one message from the tokenizer and checks them on the way. Each method reads the value at the
 * current token, leaves the tokenizer at the value's last token, and returns null (or {@link #UNDECODED}) after it
 * reported a value that cannot be decoded. Paths are computed only when something is wrong.
 *
 * <p>The tokenizer's own exceptions, for text that is no JSON or exceeds the depth limit, pass through. Not
 * thread-safe.
 */
public final class ValueReader {

    /** Returned by {@link #nextProperty} at the end of the object. */
    public static final int END = -1;

    /** Returned by {@link #integer} when the value is no integer of 32 bits. */
    public static final long UNDECODED = Long.MIN_VALUE;

    /** Stands for a length or size without a limit of its own. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private static final @Nullable Object[] NO_ELEMENTS = {};

    private final JsonParser parser;
    private final Limits limits;
    private final ViolationLog log;
    /** The path of the value that the whole message is about, within the document; paths are relative to it. */
    private final int rootPathSegments;

    private @Nullable Object[] elements = NO_ELEMENTS;
    private int elementCount;

    /**
     * A reader over a tokenizer.
     *
     * @param parser the tokenizer
     * @param limits the bounds to enforce
     * @param log where faults go
     * @param rootPathSegments how deep in the document the payload is: paths start there
     */
    public ValueReader(JsonParser parser, Limits limits, ViolationLog log, int rootPathSegments) {
        this.parser = parser;
        this.limits = limits;
        this.log = log;
        this.rootPathSegments = rootPathSegments;
    }

    /**
     * Begins an object.
     *
     * @return false when the value is no object, which is reported
     */
    public boolean startObject() {
        return isToken(JsonToken.START_OBJECT, "object");
    }

    /**
     * Moves to the value of the next property. Unknown and repeated properties are reported and skipped; an open type's
     * other properties are not unknown.
     *
     * @param shape the object's type
     * @param seen bit mask of the properties read so far, by index
     * @return the property's index, the shape's number of properties for another property of an open type, or
     *     {@link #END}
     */
    public int nextProperty(ObjectShape shape, long seen) {
        while (true) {
            int property = matchNextName(shape, seen);
            if (property >= 0) {
                parser.nextToken();
                if ((seen & (1L << property)) == 0) {
                    return property;
                }
                report(ViolationKind.DUPLICATE_PROPERTY, "the property stands twice");
                parser.skipChildren();
            } else if (property == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
                parser.nextToken();
                if (shape.isOpen()) {
                    return shape.size();
                }
                report(ViolationKind.UNKNOWN_PROPERTY, "no such property in this type");
                parser.skipChildren();
            } else {
                return END;
            }
        }
    }

    private int matchNextName(ObjectShape shape, long seen) {
        int probable = shape.probable(seen);
        // To compare with one name is faster than to look one up.
        if (probable >= 0 && parser.nextName(shape.encodedName(probable))) {
            return probable;
        }
        String name = probable < 0 ? parser.nextName() : currentNameOrNull();
        int property = name == null
                ? PropertyNameMatcher.MATCH_END_OBJECT
                : shape.matcher().matchName(name);
        shape.learn(seen, property);
        return property;
    }

    private @Nullable String currentNameOrNull() {
        return parser.currentToken() == JsonToken.PROPERTY_NAME ? parser.currentName() : null;
    }

    /**
     * Ends an object: reports the required properties that were not seen.
     *
     * @param shape the object's type
     * @param seen bit mask of the properties read, by index
     */
    public void endObject(ObjectShape shape, long seen) {
        long missing = shape.required() & ~seen;
        if (missing != 0 && !log.leaveOut()) {
            String path = path();
            for (int property = 0; property < shape.size(); property++) {
                if ((missing & (1L << property)) != 0) {
                    log.add(new Violation(
                            path + "/" + shape.name(property), ViolationKind.REQUIRED, "required, but absent"));
                }
            }
        }
    }

    /** Notes that the object is given up because a required value could not be decoded, which has been reported. */
    public void incomplete() {
        log.addIncomplete();
    }

    /**
     * Reads a text without a length of its own.
     *
     * @return the text, or null after a report
     */
    public @Nullable String text() {
        return text(UNLIMITED);
    }

    /**
     * Reads a text.
     *
     * @param maxLength the most characters (code points) it may have
     * @return the text, or null after a report
     */
    public @Nullable String text(int maxLength) {
        if (!isToken(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        char[] buffer = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        int length = parser.getStringLength();
        if (!withinLength(buffer, offset, length, maxLength)) {
            return null;
        }
        if (Surrogates.hasLone(buffer, offset, length)) {
            report(ViolationKind.FORMAT, "the text holds half of a surrogate pair");
            return null;
        }
        return ShortTexts.of(buffer, offset, length);
    }

    /** Reports a text that is too long; false where it is too long even to be kept. */
    private boolean withinLength(char[] buffer, int offset, int length, int maxLength) {
        if (length > maxLength) {
            int found = Character.codePointCount(buffer, offset, length);
            if (found > maxLength) {
                report(ViolationKind.TOO_LONG, "at most " + maxLength + " characters, found " + found);
            }
        }
        if (length > limits.maxTextLength()) {
            report(ViolationKind.LIMIT, "at most " + limits.maxTextLength() + " characters are read");
            return false;
        }
        return true;
    }

    /**
     * Reads a text of a form.
     *
     * @param maxLength the most characters (code points) it may have
     * @param form which characters it may have
     * @return the text, whatever is reported of its form and length; null after a report of anything else
     */
    public @Nullable String text(int maxLength, TextForm form) {
        if (!isToken(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        char[] buffer = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        int length = parser.getStringLength();
        if (form.accepts(buffer, offset, length)) {
            // Then there is no half of a surrogate pair either.
            return withinLength(buffer, offset, length, maxLength) ? ShortTexts.of(buffer, offset, length) : null;
        }
        if (!Surrogates.hasLone(buffer, offset, length)) {
            report(ViolationKind.FORMAT, form.words());
        }
        return text(maxLength);
    }

    /**
     * Whether the value is JSON's null.
     *
     * @return true for null
     */
    public boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /**
     * Reads a text that usually is one of some.
     *
     * @param known the texts and what stands for each
     * @param <T> what stands for a text
     * @return what stands for the text, or null where it is none of them or no text, of which nothing is reported
     */
    <T> @Nullable T known(KnownTexts<T> known) {
        return parser.currentToken() == JsonToken.VALUE_STRING
                ? known.find(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength())
                : null;
    }

    /**
     * Reads a constant of an enumeration.
     *
     * @param values the enumeration
     * @param <E> the enumeration
     * @return the constant, the unrecognized one after a report of another text, or null after a report of another type
     */
    public <E extends Enum<E> & WireValue> @Nullable E enumValue(EnumValues<E> values) {
        if (!isToken(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        E constant = values.find(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (constant == values.unrecognized()) {
            report(ViolationKind.ENUM, values.explain(parser.getString()));
        }
        return constant;
    }

    /**
     * Reads a date-time.
     *
     * @return the date-time to the millisecond, or null after a report
     */
    public @Nullable OffsetDateTime dateTime() {
        if (!isToken(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        char[] buffer = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        int length = parser.getStringLength();
        OffsetDateTime value = Rfc3339.parse(buffer, offset, length);
        if (value == null) {
            report(ViolationKind.FORMAT, "no RFC 3339 date-time");
        } else if (Rfc3339.fractionDigits(buffer, offset, length) > 3) {
            report(ViolationKind.FORMAT, "at most 3 digits of a second's fraction");
        }
        return value;
    }

    /**
     * Reads a date-time that is in UTC by definition: with or without a {@code Z}, without an offset.
     *
     * @return the moment to a tenth of a millisecond, also where a report says that it is too long or has an offset;
     *     null after a report of anything else
     */
    public @Nullable Instant instant() {
        if (!isToken(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        char[] buffer = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        int length = parser.getStringLength();
        Instant value = UtcDateTime.parse(buffer, offset, length);
        if (value == null) {
            value = UtcDateTime.parseOther(buffer, offset, length);
            report(
                    ViolationKind.FORMAT,
                    value == null ? "no date-time" : "a date-time is in UTC, with Z or nothing for its offset");
        } else if (length > UtcDateTime.MAX_LENGTH) {
            report(ViolationKind.TOO_LONG, "at most " + UtcDateTime.MAX_LENGTH + " characters, found " + length);
        }
        return value;
    }

    /**
     * Reads a number.
     *
     * @return the number with all its digits, or null after a report
     */
    public @Nullable BigDecimal decimal() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            reportType("number");
            return null;
        }
        BigDecimal value = JsonNumber.parse(
                parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength(), limits);
        if (value == null) {
            report(
                    ViolationKind.LIMIT,
                    "at most " + limits.maxDigits() + " digits and an exponent of " + limits.maxExponent()
                            + " are read");
        }
        return value;
    }

    /**
     * Reads a number between bounds.
     *
     * @param min the least value allowed, or null
     * @param max the largest value allowed, or null
     * @return the number with all its digits, or null after a report
     */
    public @Nullable BigDecimal decimal(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        BigDecimal value = decimal();
        if (value != null) {
            String fault = Bounds.fault(value, min, max);
            if (fault != null) {
                report(ViolationKind.RANGE, fault);
            }
        }
        return value;
    }

    /**
     * Reads an integer of 32 bits, in any JSON notation of an integral number.
     *
     * @return the integer, or {@link #UNDECODED} after a report
     */
    public long integer() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            reportType("integer");
            return UNDECODED;
        }
        char[] buffer = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        int length = parser.getStringLength();
        long value;
        if (JsonNumber.isPlainLong(buffer, offset, length)) {
            value = JsonNumber.plainLong(buffer, offset, length);
        } else {
            BigDecimal number = decimal();
            if (number == null) {
                return UNDECODED;
            }
            if (number.stripTrailingZeros().scale() > 0) {
                report(ViolationKind.TYPE, "integer expected, found a number with a fraction");
                return UNDECODED;
            }
            // Saturates to 64 bits, which is enough to see that it leaves 32.
            value = number.toBigInteger().bitLength() > 62 ? Long.MAX_VALUE : number.longValueExact();
        }
        if (value != (int) value) {
            report(ViolationKind.RANGE, "outside the range of a 32-bit integer");
            return UNDECODED;
        }
        return value;
    }

    /**
     * Reads an integer between bounds.
     *
     * @param min the least value allowed
     * @param max the largest value allowed
     * @return the integer, or {@link #UNDECODED} after a report
     */
    public long integer(int min, int max) {
        long value = integer();
        if (value != UNDECODED) {
            String fault = Bounds.fault((int) value, min, max);
            if (fault != null) {
                report(ViolationKind.RANGE, fault);
            }
        }
        return value;
    }

    /**
     * Reads an optional integer of 32 bits.
     *
     * @return the integer, or null after a report
     */
    public @Nullable Integer optionalInteger() {
        return boxed(integer());
    }

    /**
     * Reads an optional integer between bounds.
     *
     * @param min the least value allowed
     * @param max the largest value allowed
     * @return the integer, or null after a report
     */
    public @Nullable Integer optionalInteger(int min, int max) {
        return boxed(integer(min, max));
    }

    /**
     * Reads a boolean.
     *
     * @return the boolean, or null after a report
     */
    public @Nullable Boolean bool() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        }
        if (token == JsonToken.VALUE_FALSE) {
            return Boolean.FALSE;
        }
        reportType("boolean");
        return null;
    }

    /**
     * Reads a list.
     *
     * @param codec reads one element
     * @param minItems the fewest elements allowed
     * @param maxItems the most elements allowed
     * @param <T> the element type
     * @return the elements that could be decoded, unmodifiable; or null after a report
     */
    public <T> @Nullable List<T> list(ElementCodec<T> codec, int minItems, int maxItems) {
        if (!isToken(JsonToken.START_ARRAY, "array")) {
            return null;
        }
        int start = elementCount;
        int found = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (++found > limits.maxElements()) {
                parser.skipChildren();
                continue;
            }
            T element = codec.read(this);
            if (element != null) {
                push(element);
            }
        }
        if (found < minItems) {
            report(ViolationKind.TOO_FEW, "at least " + minItems + " elements, found " + found);
        } else if (found > maxItems) {
            report(ViolationKind.TOO_MANY, "at most " + maxItems + " elements, found " + found);
        }
        if (found > limits.maxElements()) {
            report(ViolationKind.LIMIT, "at most " + limits.maxElements() + " elements are read");
        }
        return pop(start);
    }

    /**
     * Reads an optional list.
     *
     * @param codec reads one element
     * @param minItems the fewest elements allowed
     * @param maxItems the most elements allowed
     * @param <T> the element type
     * @return the elements that could be decoded, unmodifiable; empty after a report
     */
    public <T> List<T> optionalList(ElementCodec<T> codec, int minItems, int maxItems) {
        List<T> list = list(codec, minItems, maxItems);
        return list == null ? List.of() : list;
    }

    /**
     * Reads any JSON value.
     *
     * @return {@code Map}, {@code List}, {@code String}, {@code BigDecimal} or {@code Boolean}, unmodifiable; null for
     *     JSON's null or after a report
     */
    public @Nullable Object freeJson() {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_ARRAY -> freeArray();
            case START_OBJECT -> freeObject();
            default -> null;
        };
    }

    /**
     * Reads another property of an open type into a map of them.
     *
     * @param members the properties read so far, or null before the first
     * @return the map with this one added
     */
    public Map<String, @Nullable Object> member(@Nullable Map<String, @Nullable Object> members) {
        Map<String, @Nullable Object> grown = members == null ? new LinkedHashMap<>() : members;
        String name = parser.currentName();
        if (grown.containsKey(name)) {
            report(ViolationKind.DUPLICATE_PROPERTY, "the property stands twice");
            parser.skipChildren();
        } else if (Surrogates.hasLone(name)) {
            report(ViolationKind.FORMAT, "the name holds half of a surrogate pair");
            parser.skipChildren();
        } else if (grown.size() == limits.maxElements()) {
            report(ViolationKind.LIMIT, "at most " + limits.maxElements() + " members are read");
            parser.skipChildren();
        } else {
            grown.put(name, freeJson());
        }
        return grown;
    }

    private Map<String, @Nullable Object> freeObject() {
        Map<String, @Nullable Object> members = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            parser.nextToken();
            members = member(members);
        }
        return members == null ? Map.of() : Collections.unmodifiableMap(members);
    }

    private List<@Nullable Object> freeArray() {
        List<@Nullable Object> values = new ArrayList<>();
        int found = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (++found > limits.maxElements()) {
                parser.skipChildren();
            } else {
                values.add(freeJson());
            }
        }
        if (found > limits.maxElements()) {
            report(ViolationKind.LIMIT, "at most " + limits.maxElements() + " elements are read");
        }
        return Collections.unmodifiableList(values);
    }

    private void push(Object element) {
        if (elementCount == elements.length) {
            elements = Arrays.copyOf(elements, Math.max(16, elementCount * 2));
        }
        elements[elementCount++] = element;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // What was pushed since start are elements of this list, none null.
    private <T> List<T> pop(int start) {
        T[] stack = (T[]) elements;
        int size = elementCount - start;
        elementCount = start;
        // The fixed sizes spare the copy that a variable one costs; most lists of OCPP are short.
        return switch (size) {
            case 0 -> List.of();
            case 1 -> List.of(stack[start]);
            case 2 -> List.of(stack[start], stack[start + 1]);
            case 3 -> List.of(stack[start], stack[start + 1], stack[start + 2]);
            case 4 -> List.of(stack[start], stack[start + 1], stack[start + 2], stack[start + 3]);
            case 5 -> List.of(stack[start], stack[start + 1], stack[start + 2], stack[start + 3], stack[start + 4]);
            case 6 ->
                List.of(
                        stack[start],
                        stack[start + 1],
                        stack[start + 2],
                        stack[start + 3],
                        stack[start + 4],
                        stack[start + 5]);
            default -> List.of(Arrays.copyOfRange(stack, start, start + size));
        };
    }

    private static @Nullable Integer boxed(long value) {
        return value == UNDECODED ? null : (Integer) (int) value;
    }

    private boolean isToken(JsonToken expected, String typeName) {
        if (parser.currentToken() == expected) {
            return true;
        }
        reportType(typeName);
        return false;
    }

    private void reportType(String expected) {
        report(ViolationKind.TYPE, expected + " expected, found " + JsonTypes.nameOf(parser.currentToken()));
        parser.skipChildren();
    }

    private void report(ViolationKind kind, String detail) {
        if (!log.leaveOut()) {
            log.add(new Violation(path(), kind, detail));
        }
    }

    /**
     * The fault at which the tokenizer gave up because one of its own bounds was exceeded: depth, or names.
     *
     * @return a violation at the object or array where it happened
     */
    public Violation tokenizerLimit() {
        TokenStreamContext context = parser.streamReadContext();
        if (context.getNestingDepth() > limits.maxDepth()) {
            return new Violation(
                    path(),
                    ViolationKind.LIMIT,
                    "at most " + limits.maxDepth() + " nested objects and arrays are read");
        }
        // The context still names the property before the one whose name was refused.
        return new Violation(
                Paths.ofObject(context, rootPathSegments),
                ViolationKind.LIMIT,
                "a property name of more than " + limits.maxNameLength() + " bytes, or too many names alike");
    }

    /**
     * Where in the payload the tokenizer is.
     *
     * @return a JSON Pointer
     */
    public String path() {
        return Paths.within(parser.streamReadContext(), rootPathSegments);
    }
}
