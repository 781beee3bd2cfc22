// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.json.Limits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads values straight from UTF-8, with every check, as long as nothing is wrong: it gives up at a fault, at a limit
 * and at notations that are rare, such as an escape in a name or an integer with an exponent. Whatever it reads, the
 * {@link ExactReader} reads to the same value. It keeps nothing that outlives the decode.
 */
public final class FastReader extends FastScalars {

    private final ElementStack elements = new ElementStack();
    private int elementsLeft;
    private int depth;

    /** Whether the object just begun has had no member yet. */
    private boolean isAtStart;

    private int memberStart;

    /** Inverted where the name is not ASCII. */
    private int memberEnd;

    /**
     * A reader of a text.
     *
     * @param bytes in which the text stands
     * @param start its first byte
     * @param end behind its last byte
     * @param limits the bounds to enforce
     */
    public FastReader(byte[] bytes, int start, int end, Limits limits) {
        super(bytes, start, end, limits);
        this.elementsLeft = limits.maxDocumentElements();
    }

    /** Takes the beginning of an array that is not a list of values. */
    public void startArray() {
        begin('[');
    }

    private void begin(char c) {
        expect(c);
        if (++depth > limits.maxDepth()) {
            giveUp();
        }
    }

    @Override
    public boolean startObject() {
        begin('{');
        isAtStart = true;
        return true;
    }

    @Override
    public int nextProperty(ObjectShape shape, long seen) {
        boolean first = isAtStart;
        isAtStart = false;
        if (!nextName(first)) {
            return END;
        }
        int property = memberEnd < 0 ? -1 : shape.names().find(bytes, memberStart, memberEnd - memberStart);
        if (property < 0) {
            if (shape.isOpen()) {
                return shape.size();
            }
            return none();
        }
        return (seen & (1L << property)) == 0 ? property : none();
    }

    private int none() {
        giveUp();
        return END;
    }

    /** Moves to the value of the next member, whose name is noted; false at the end of the object. */
    private boolean nextName(boolean first) {
        int at = position;
        if (!first && at + 1 < end && bytes[at] == ',' && bytes[at + 1] == '"') {
            return name(at + 1);
        }
        int c = peek();
        if (c == '}') {
            position++;
            depth--;
            return false;
        }
        if (!first) {
            expect(',');
            c = peek();
        }
        if (c != '"') {
            giveUp();
            return false;
        }
        return name(position);
    }

    /** Takes a name and its colon; false where that is not possible. */
    private boolean name(int quote) {
        memberStart = quote + 1;
        memberEnd = stringEnd(memberStart);
        int at = memberEnd;
        if (at < 0) {
            if (at == NOWHERE || hasEscape) {
                giveUp();
                return false;
            }
            at = ~at;
        }
        position = at + 1;
        expect(':');
        return true;
    }

    @Override
    public void endObject(ObjectShape shape, long seen) {
        if ((shape.required() & ~seen) != 0) {
            giveUp();
        }
    }

    @Override
    public void incomplete() {
        giveUp();
    }

    @Override
    public boolean isNull() {
        if (peek() != 'n') {
            return false;
        }
        literal("null");
        return true;
    }

    @Override
    public <T> List<T> list(ElementCodec<T> codec, int minItems, int maxItems) {
        int start = elements.size();
        int found = readElements(codec, Math.min(maxItems, limits.maxElements()));
        if (found < minItems) {
            giveUp();
        }
        return elements.pop(start);
    }

    /**
     * Reads an array that is a whole document, or the data of one: only the document bounds how many elements it has.
     *
     * @param codec reads one element
     * @param <T> the element type
     * @return the elements, unmodifiable
     */
    public <T> List<T> wholeList(ElementCodec<T> codec) {
        int start = elements.size();
        readElements(codec, Integer.MAX_VALUE);
        return elements.pop(start);
    }

    private int readElements(ElementCodec<?> codec, int most) {
        begin('[');
        int found = 0;
        if (!takes(']')) {
            do {
                if (++found > most || --elementsLeft < 0) {
                    giveUp();
                }
                Object element = codec.read(this);
                if (element == null) {
                    giveUp();
                } else {
                    elements.push(element);
                }
            } while (goesOn(']'));
        }
        depth--;
        return found;
    }

    /** Whether a comma follows, or else the end. */
    private boolean goesOn(char last) {
        int c = peek();
        if (c != ',' && c != last) {
            giveUp();
            return false;
        }
        position++;
        return c == ',';
    }

    @Override
    public @Nullable Object freeJson() {
        return switch (peek()) {
            case '"' -> text(UNLIMITED, TextForm.ANY);
            case '{' -> freeObject();
            case '[' -> freeArray();
            case 't', 'f' -> bool();
            case 'n' -> {
                literal("null");
                yield null;
            }
            default -> decimal();
        };
    }

    @Override
    public Map<String, @Nullable Object> freeObject() {
        begin('{');
        Map<String, @Nullable Object> members = null;
        for (boolean first = true; nextName(first); first = false) {
            members = member(members);
        }
        return members == null ? Map.of() : Collections.unmodifiableMap(members);
    }

    private List<@Nullable Object> freeArray() {
        begin('[');
        List<@Nullable Object> values = null;
        if (!takes(']')) {
            values = new ArrayList<>();
            do {
                mayRead(values.size() + 1);
                values.add(freeJson());
            } while (goesOn(']'));
        }
        depth--;
        return values == null ? Collections.emptyList() : Collections.unmodifiableList(values);
    }

    @Override
    public Map<String, @Nullable Object> member(@Nullable Map<String, @Nullable Object> members) {
        Map<String, @Nullable Object> grown = members == null ? new LinkedHashMap<>() : members;
        String name = memberEnd < 0
                ? new String(bytes, memberStart, ~memberEnd - memberStart, StandardCharsets.UTF_8)
                : plain(memberStart, memberEnd);
        if (name.length() > limits.maxNameLength() || grown.containsKey(name)) {
            giveUp();
        }
        mayRead(grown.size() + 1);
        grown.put(name, freeJson());
        return grown;
    }

    private void mayRead(int number) {
        if (number > limits.maxElements() || --elementsLeft < 0) {
            giveUp();
        }
    }
}
