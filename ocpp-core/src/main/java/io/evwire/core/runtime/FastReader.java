package io.evwire.core.runtime;

import io.evwire.core.json.Limits;
import io.evwire.core.json.WireValue;
import io.evwire.core.text.Surrogates;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
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
public final class FastReader extends Utf8Scanner {

    /** So many digits, a point among them, always fit a long. */
    private static final int PLAIN_DIGITS = 18;

    private final Limits limits;
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
        super(bytes, start, end);
        this.limits = limits;
        this.elementsLeft = limits.maxDocumentElements();
    }

    /** Takes the beginning of an array that is not a list of values. */
    public void startArray() {
        begin('[');
    }

    private void begin(char c) {
        expect(c);
        if (++depth > limits.maxDepth()) {
            throw GaveUp.now();
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
            throw GaveUp.now();
        }
        if ((seen & (1L << property)) != 0) {
            throw GaveUp.now();
        }
        return property;
    }

    /** Moves to the value of the next member, whose name is noted; false at the end of the object. */
    private boolean nextName(boolean first) {
        int at = position;
        if (!first && at + 1 < end && bytes[at] == ',' && bytes[at + 1] == '"') {
            name(at + 1);
            return true;
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
            throw GaveUp.now();
        }
        name(position);
        return true;
    }

    private void name(int quote) {
        memberStart = quote + 1;
        memberEnd = stringEnd(memberStart);
        int at = memberEnd;
        if (at < 0) {
            if (hasEscape) {
                throw GaveUp.now();
            }
            at = ~at;
        }
        position = at + 1;
        expect(':');
    }

    @Override
    public void endObject(ObjectShape shape, long seen) {
        if ((shape.required() & ~seen) != 0) {
            throw GaveUp.now();
        }
    }

    @Override
    public void incomplete() {
        throw GaveUp.now();
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
            throw GaveUp.now();
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
                    throw GaveUp.now();
                }
                Object element = codec.read(this);
                if (element == null) {
                    throw GaveUp.now();
                }
                elements.push(element);
            } while (goesOn(']'));
        }
        depth--;
        return found;
    }

    /** Whether a comma follows, or else the end. */
    private boolean goesOn(char last) {
        int c = peek();
        position++;
        if (c != ',' && c != last) {
            throw GaveUp.now();
        }
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
            throw GaveUp.now();
        }
        mayRead(grown.size() + 1);
        grown.put(name, freeJson());
        return grown;
    }

    private void mayRead(int number) {
        if (number > limits.maxElements() || --elementsLeft < 0) {
            throw GaveUp.now();
        }
    }

    @Override
    public String text(int maxLength, TextForm form) {
        int start = startOfString();
        int stop = stringEnd(start);
        if (stop < 0) {
            return otherText(start, ~stop, maxLength, form);
        }
        int length = stop - start;
        if (length > maxLength || length > limits.maxTextLength() || !acceptsPlain(form, start, stop)) {
            throw GaveUp.now();
        }
        position = stop + 1;
        return plain(start, stop);
    }

    private String otherText(int start, int stop, int maxLength, TextForm form) {
        boolean isEscaped = hasEscape;
        String text = other(start, stop);
        if (text.length() > limits.maxTextLength()
                || (text.length() > maxLength && text.codePointCount(0, text.length()) > maxLength)
                || (isEscaped && Surrogates.hasLone(text))
                || !form.accepts(text)) {
            throw GaveUp.now();
        }
        position = stop + 1;
        return text;
    }

    private boolean acceptsPlain(TextForm form, int start, int stop) {
        if (form.hasPattern()) {
            return form.accepts(plain(start, stop));
        }
        return form == TextForm.ANY || form.acceptsAscii(bytes, start, stop);
    }

    private int startOfString() {
        if (peek() != '"') {
            throw GaveUp.now();
        }
        return position + 1;
    }

    @Override
    <T> @Nullable T known(KnownTexts<T> known) {
        int start = startOfString();
        int stop = stringEnd(start);
        T found = stop < 0 ? null : known.find(bytes, start, stop - start);
        if (found != null) {
            position = stop + 1;
        }
        return found;
    }

    @Override
    public <E extends Enum<E> & WireValue> E enumValue(EnumValues<E> values) {
        E constant = known(values.known());
        if (constant == null) {
            throw GaveUp.now();
        }
        return constant;
    }

    @Override
    public OffsetDateTime dateTime() {
        int start = startOfString();
        int length = plainLength(start);
        char[] text = characters(start, length);
        OffsetDateTime value = Rfc3339.parse(text, 0, length);
        if (value == null || Rfc3339.fractionDigits(text, 0, length) > 3) {
            throw GaveUp.now();
        }
        position = start + length + 1;
        return value;
    }

    @Override
    public Instant instant() {
        int start = startOfString();
        int length = plainLength(start);
        Instant value = UtcDateTime.parse(characters(start, length), 0, length);
        if (value == null || length > UtcDateTime.MAX_LENGTH) {
            throw GaveUp.now();
        }
        position = start + length + 1;
        return value;
    }

    private int plainLength(int start) {
        int stop = stringEnd(start);
        if (stop < 0) {
            throw GaveUp.now();
        }
        return stop - start;
    }

    @Override
    public BigDecimal decimal() {
        int c = peek();
        int start = position;
        int first = c == '-' ? start + 1 : start;
        int stop = numberEnd();
        long unscaled = 0;
        int scale = 0;
        if (stop - first > PLAIN_DIGITS) {
            return longDecimal(start, stop);
        }
        for (int i = first; i < stop; i++) {
            int digit = bytes[i] - '0';
            if (digit >= 0 && digit <= 9) {
                unscaled = unscaled * 10 + digit;
            } else if (bytes[i] == '.') {
                scale = stop - i - 1;
            } else {
                return longDecimal(start, stop);
            }
        }
        position = stop;
        return BigDecimal.valueOf(first == start ? unscaled : -unscaled, scale);
    }

    /** A number with an exponent, or with more digits than a long holds. */
    private BigDecimal longDecimal(int start, int stop) {
        BigDecimal value = JsonNumber.parse(characters(start, stop - start), 0, stop - start, limits);
        if (value == null) {
            throw GaveUp.now();
        }
        position = stop;
        return value;
    }

    @Override
    public BigDecimal decimal(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        BigDecimal value = decimal();
        if (Bounds.fault(value, min, max) != null) {
            throw GaveUp.now();
        }
        return value;
    }

    @Override
    public long integer() {
        peek();
        int start = position;
        int stop = numberEnd();
        int first = bytes[start] == '-' ? start + 1 : start;
        if (stop - first > 10) {
            throw GaveUp.now();
        }
        long value = 0;
        for (int i = first; i < stop; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                throw GaveUp.now();
            }
            value = value * 10 + digit;
        }
        value = first == start ? value : -value;
        if (value != (int) value) {
            throw GaveUp.now();
        }
        position = stop;
        return value;
    }

    @Override
    public long integer(int min, int max) {
        long value = integer();
        if (value < min || value > max) {
            throw GaveUp.now();
        }
        return value;
    }

    @Override
    public Boolean bool() {
        boolean isTrue = peek() == 't';
        literal(isTrue ? "true" : "false");
        return isTrue;
    }
}
