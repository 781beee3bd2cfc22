package io.evwire.core.runtime;

import io.evwire.core.json.Limits;
import io.evwire.core.text.Surrogates;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads values from Jackson's tokenizer, checks them on the way and reports every fault with its path. Each method
 * reads the value at the current token and leaves the tokenizer at the value's last token. Paths are computed only when
 * something is wrong.
 *
 * <p>The tokenizer's own exceptions, for text that is not JSON or exceeds the depth limit, pass through. Not
 * thread-safe.
 */
public final class ExactReader extends ScalarReader {

    private final ElementStack elements = new ElementStack();

    /**
     * A reader over a tokenizer.
     *
     * @param parser the tokenizer
     * @param limits the bounds to enforce
     * @param log where faults go
     * @param base where paths begin
     * @param budget what the document may cost
     */
    public ExactReader(JsonParser parser, Limits limits, ViolationLog log, PathBase base, ReadBudget budget) {
        super(parser, limits, log, base, budget);
    }

    @Override
    public boolean startObject() {
        return isToken(JsonToken.START_OBJECT, "object");
    }

    @Override
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

    @Override
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

    @Override
    public void incomplete() {
        log.addIncomplete();
    }

    @Override
    public <T> @Nullable List<T> list(ElementCodec<T> codec, int minItems, int maxItems) {
        if (!isToken(JsonToken.START_ARRAY, "array")) {
            return null;
        }
        int start = elements.size();
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
                elements.push(element);
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
        return elements.pop(start);
    }

    @Override
    public @Nullable Object freeJson() {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_ARRAY -> freeArray();
            case START_OBJECT -> membersOfObject();
            default -> null;
        };
    }

    @Override
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

    @Override
    public @Nullable Map<String, @Nullable Object> freeObject() {
        return isToken(JsonToken.START_OBJECT, "object") ? membersOfObject() : null;
    }

    private Map<String, @Nullable Object> membersOfObject() {
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
}
