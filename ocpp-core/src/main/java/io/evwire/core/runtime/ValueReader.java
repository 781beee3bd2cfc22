package io.evwire.core.runtime;

import io.evwire.core.json.Limits;
import io.evwire.core.text.Surrogates;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads the values of one message from the tokenizer and checks them on the way. Each method reads the value at the
 * current token, leaves the tokenizer at the value's last token, and returns null (or {@link #UNDECODED}) after it
 * reported a value that cannot be decoded. Paths are computed only when something is wrong.
 *
 * <p>The tokenizer's own exceptions, for text that is no JSON or exceeds the depth limit, pass through. Not
 * thread-safe.
 */
public final class ValueReader extends ScalarReader {

    /** Returned by {@link #nextProperty} at the end of the object. */
    public static final int END = -1;

    private static final @Nullable Object[] NO_ELEMENTS = {};

    private @Nullable Object[] elements = NO_ELEMENTS;
    private int elementCount;

    /**
     * A reader over a tokenizer.
     *
     * @param parser the tokenizer
     * @param limits the bounds to enforce
     * @param log where faults go
     * @param base where paths begin
     * @param budget what the document may cost
     */
    public ValueReader(JsonParser parser, Limits limits, ViolationLog log, PathBase base, ReadBudget budget) {
        super(parser, limits, log, base, budget);
    }

    /**
     * Begins an object.
     *
     * @return false when the value is not an object, which is reported
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
            int property = parser.nextNameMatch(shape.matcher());
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
                if (isNameWithinLimit(parser.currentName())) {
                    report(ViolationKind.UNKNOWN_PROPERTY, "no such property in this type");
                    parser.skipChildren();
                }
            } else {
                return END;
            }
        }
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
        boolean isCut = false;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!mayRead(++found)) {
                isCut = true;
                parser.skipChildren();
                continue;
            }
            T element = codec.read(this);
            if (element != null) {
                push(element);
            }
        }
        boolean isRefused = false;
        if (found < minItems) {
            report(ViolationKind.TOO_FEW, "at least " + minItems + " elements, found " + found);
        } else if (found > maxItems) {
            isRefused = report(ViolationKind.TOO_MANY, "at most " + maxItems + " elements, found " + found);
        }
        if (isCut && !isRefused) {
            // Too many is one fault; but where that may pass, the cut is told.
            reportCut(found);
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
        if (!isNameWithinLimit(name)) {
            return grown;
        }
        if (grown.containsKey(name)) {
            report(ViolationKind.DUPLICATE_PROPERTY, "the property stands twice");
            parser.skipChildren();
        } else if (Surrogates.hasLone(name)) {
            report(ViolationKind.FORMAT, "the name holds half of a surrogate pair");
            parser.skipChildren();
        } else if (!mayRead(grown.size() + 1)) {
            reportCut(grown.size() + 1);
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
        List<@Nullable Object> values = null;
        int found = 0;
        boolean isCut = false;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (mayRead(++found)) {
                values = values == null ? new ArrayList<>() : values;
                values.add(freeJson());
            } else {
                isCut = true;
                parser.skipChildren();
            }
        }
        if (isCut) {
            reportCut(found);
        }
        return values == null ? Collections.emptyList() : Collections.unmodifiableList(values);
    }

    /** Whether one more element of a list, or member of an object, may be read. */
    private boolean mayRead(int number) {
        return number <= limits.maxElements() && budget.takeElement();
    }

    /** Reports that elements were not read, of which there are so many in the list, or in the whole document. */
    private void reportCut(int found) {
        report(
                ViolationKind.LIMIT,
                found > limits.maxElements()
                        ? "at most " + limits.maxElements() + " elements are read"
                        : "at most " + limits.maxDocumentElements() + " elements of one document are read");
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
}
