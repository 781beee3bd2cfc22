// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.runtime.ElementCodec;
import io.evwire.core.runtime.ObjectShape;
import io.evwire.core.runtime.ValueReader;
import io.evwire.core.runtime.ValueWriter;
import io.evwire.core.violation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codec of a type that OCPI does not define: between JSON and the object stand plain values. */
final class JsonObjectCodec<T> extends ElementCodec<T> {

    private static final ObjectShape NO_PROPERTIES = ObjectShape.open(0);

    private final Function<Map<String, @Nullable Object>, Decoded<T>> reader;
    private final Function<T, Map<String, @Nullable Object>> writer;

    JsonObjectCodec(
            Function<Map<String, @Nullable Object>, Decoded<T>> reader,
            Function<T, Map<String, @Nullable Object>> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public @Nullable T read(ValueReader in) {
        return decode(in, "") instanceof Decoded.Valid<T> valid
                        && valid.tolerated().isEmpty()
                ? valid.value()
                : null;
    }

    /** The object, or its faults with a path before theirs; null when there is no JSON object, which is reported. */
    @Nullable
    Decoded<T> decode(ValueReader in, String path) {
        Map<String, @Nullable Object> members = in.freeObject();
        if (members == null) {
            return null;
        }
        Decoded<T> decoded = reader.apply(members);
        if (decoded instanceof Decoded.Valid<T> valid) {
            return new Decoded.Valid<>(valid.value(), below(path, valid.tolerated()));
        }
        Decoded.Invalid<T> invalid = (Decoded.Invalid<T>) decoded;
        return new Decoded.Invalid<>(below(path, invalid.violations()), invalid.truncated());
    }

    @Override
    public void write(T value, ValueWriter out) {
        out.startObject();
        out.members(NO_PROPERTIES, writer.apply(value));
        out.endObject();
    }

    private static List<Violation> below(String path, List<Violation> violations) {
        List<Violation> moved = new ArrayList<>();
        for (Violation violation : violations) {
            moved.add(violation.at(path + violation.path()));
        }
        return List.copyOf(moved);
    }
}
