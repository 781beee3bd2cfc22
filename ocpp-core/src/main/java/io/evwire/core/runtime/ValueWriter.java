// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.json.Limits;
import io.evwire.core.json.WireValue;
import io.evwire.core.violation.ViolationKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the values of one message to a document and checks them on the way, by the same rules as {@link ValueReader}.
 * A value that breaks a rule is reported; what was written is then to be thrown away. Absent values are not written.
 * Not thread-safe.
 */
public final class ValueWriter extends ElementWriter {

    /**
     * A writer of values.
     *
     * @param out the document they are written to
     * @param limits the bounds to enforce
     * @param log where faults go
     * @param base where their paths begin in the document
     */
    public ValueWriter(JsonOutput out, Limits limits, ViolationLog log, PathBase base) {
        super(out, limits, log, base);
    }

    /** Begins an object. */
    public void startObject() {
        out.startObject();
        checkDepth();
    }

    /** Ends an object. */
    public void endObject() {
        out.endObject();
    }

    /**
     * Writes a text property without a length of its own.
     *
     * @param shape the object's type
     * @param property the property's index
     * @param value the text, or null when absent
     */
    public void text(ObjectShape shape, int property, @Nullable String value) {
        text(shape, property, value, ValueReader.UNLIMITED);
    }

    /**
     * Writes a text property.
     *
     * @param shape the object's type
     * @param property the property's index
     * @param value the text, or null when absent
     * @param maxLength the most characters (code points) it may have
     */
    public void text(ObjectShape shape, int property, @Nullable String value, int maxLength) {
        if (value != null) {
            out.encoded(shape.encodedName(property));
            textElement(value, maxLength);
        }
    }

    /**
     * Writes a text property of a form.
     *
     * @param shape the object's type
     * @param property the property's index
     * @param value the text, or null when absent
     * @param maxLength the most characters (code points) it may have
     * @param form which characters it may have
     */
    public void text(ObjectShape shape, int property, @Nullable String value, int maxLength, TextForm form) {
        if (value != null) {
            out.encoded(shape.encodedName(property));
            textElement(value, maxLength, form);
        }
    }

    /**
     * Writes a property as null, which tells the receiver to clear it.
     *
     * @param shape the object's type
     * @param property the property's index
     */
    public void cleared(ObjectShape shape, int property) {
        out.encoded(shape.encodedName(property));
        out.nullValue();
    }

    /**
     * Writes a property as the empty list, which tells the receiver to clear it.
     *
     * @param shape the object's type
     * @param property the property's index
     */
    public void clearedList(ObjectShape shape, int property) {
        out.encoded(shape.encodedName(property));
        out.startArray();
        out.endArray();
    }

    /**
     * Writes a property whose value is a constant of an enumeration.
     *
     * @param shape the object's type
     * @param property the property's index
     * @param value the constant, or null when absent
     * @param values those of the enumeration
     * @param <E> the enumeration
     */
    public <E extends Enum<E> & WireValue> void enumValue(
            ObjectShape shape, int property, @Nullable E value, EnumValues<E> values) {
        if (value != null) {
            out.encoded(shape.encodedName(property));
            enumElement(value, values);
        }
    }

    /**
     * Writes a date-time property.
     *
     * @param shape the object's type
     * @param property the property's index
     * @param value the date-time, or null when absent
     */
    public void dateTime(ObjectShape shape, int property, @Nullable OffsetDateTime value) {
        if (value != null) {
            out.encoded(shape.encodedName(property));
            dateTimeElement(value);
        }
    }

    /**
     * Writes a date-time property that is in UTC by definition.
     *
     * @param shape the object's type
     * @param property the property's index
     * @param value the moment, or null when absent
     */
    public void instant(ObjectShape shape, int property, @Nullable Instant value) {
        if (value != null) {
            out.encoded(shape.encodedName(property));
            instantElement(value);
        }
    }

    /**
     * Writes a number property.
     *
     * @param shape the object's type
     * @param property the property's index
     * @param value the number, or null when absent
     */
    public void decimal(ObjectShape shape, int property, @Nullable BigDecimal value) {
        decimal(shape, property, value, null, null);
    }

    /**
     * Writes a number property between bounds.
     *
     * @param shape the object's type
     * @param property the property's index
     * @param value the number, or null when absent
     * @param min the least value allowed, or null
     * @param max the largest value allowed, or null
     */
    public void decimal(
            ObjectShape shape,
            int property,
            @Nullable BigDecimal value,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max) {
        if (value != null) {
            out.encoded(shape.encodedName(property));
            decimalElement(value, min, max);
        }
    }

    /**
     * Writes an integer property.
     *
     * @param shape the object's type
     * @param property the property's index
     * @param value the integer, or null when absent
     */
    public void integer(ObjectShape shape, int property, @Nullable Integer value) {
        if (value != null) {
            out.encoded(shape.encodedName(property));
            out.number(value);
        }
    }

    /**
     * Writes an integer property between bounds.
     *
     * @param shape the object's type
     * @param property the property's index
     * @param value the integer, or null when absent
     * @param min the least value allowed
     * @param max the largest value allowed
     */
    public void integer(ObjectShape shape, int property, @Nullable Integer value, int min, int max) {
        if (value != null) {
            out.encoded(shape.encodedName(property));
            integerElement(value, min, max);
        }
    }

    /**
     * Writes a boolean property.
     *
     * @param shape the object's type
     * @param property the property's index
     * @param value the boolean, or null when absent
     */
    public void bool(ObjectShape shape, int property, @Nullable Boolean value) {
        if (value != null) {
            out.encoded(shape.encodedName(property));
            out.bool(value);
        }
    }

    /**
     * Writes a property whose value has a codec of its own, such as an object.
     *
     * @param shape the object's type
     * @param property the property's index
     * @param value the value, or null when absent
     * @param codec writes the value
     * @param <T> the value's type
     */
    public <T> void element(ObjectShape shape, int property, @Nullable T value, ElementCodec<T> codec) {
        if (value != null) {
            out.encoded(shape.encodedName(property));
            codec.write(value, this);
        }
    }

    /**
     * Writes a list property; an empty list is absent.
     *
     * @param shape the object's type
     * @param property the property's index
     * @param values the elements
     * @param codec writes one element
     * @param minItems the fewest elements allowed where the list is not absent
     * @param maxItems the most elements allowed
     * @param <T> the element type
     */
    public <T> void list(
            ObjectShape shape, int property, List<T> values, ElementCodec<T> codec, int minItems, int maxItems) {
        boolean required = (shape.required() & (1L << property)) != 0;
        if (values.isEmpty() && !required) {
            return;
        }
        out.encoded(shape.encodedName(property));
        out.startArray();
        checkDepth();
        int size = Math.min(values.size(), limits.maxElements());
        for (int i = 0; i < size; i++) {
            codec.write(values.get(i), this);
        }
        out.endArray();
        boolean isRefused = false;
        if (values.size() < minItems) {
            report(ViolationKind.TOO_FEW, "at least " + minItems + " elements, found " + values.size());
        } else if (values.size() > maxItems) {
            isRefused = report(ViolationKind.TOO_MANY, "at most " + maxItems + " elements, found " + values.size());
        }
        if (values.size() > size && !isRefused) {
            report(ViolationKind.LIMIT, "at most " + size + " elements are written");
        }
    }

    /**
     * Writes a property of free JSON.
     *
     * @param shape the object's type
     * @param property the property's index
     * @param value the value, or null when absent
     */
    public void freeJson(ObjectShape shape, int property, @Nullable Object value) {
        if (value != null) {
            out.encoded(shape.encodedName(property));
            freeJson(value);
        }
    }

    /**
     * Writes the other properties of an open type.
     *
     * @param shape the object's type
     * @param members the properties by name
     */
    public void members(ObjectShape shape, Map<String, @Nullable Object> members) {
        int left = limits.maxElements();
        for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
            if (left-- == 0) {
                break;
            }
            member(member.getKey(), member.getValue());
            if (shape.matcher().matchName(member.getKey()) >= 0) {
                report(ViolationKind.DUPLICATE_PROPERTY, "a property of the type itself");
            }
        }
        if (members.size() > limits.maxElements()) {
            reportOfObject(ViolationKind.LIMIT, "at most " + limits.maxElements() + " members are written");
        }
    }
}
