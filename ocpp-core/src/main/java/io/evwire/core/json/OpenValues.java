package io.evwire.core.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a text with recommended values: gives the constant of a recommended one and keeps any other.
 *
 * @param <T> the value type
 */
public final class OpenValues<T extends WireValue> implements ElementCodec<T> {

    private final Map<String, T> recommended = new HashMap<>();
    private final ElementCodec<String> texts;
    private final Function<String, T> constructor;

    private OpenValues(List<T> recommended, ElementCodec<String> texts, Function<String, T> constructor) {
        for (T value : recommended) {
            this.recommended.put(value.wireValue(), value);
        }
        this.texts = texts;
        this.constructor = constructor;
    }

    /**
     * The codec of a value type.
     *
     * @param recommended its constants
     * @param maxLength the most characters (code points) a text may have
     * @param constructor makes the value of another text
     * @param <T> the value type
     * @return the codec
     */
    public static <T extends WireValue> OpenValues<T> of(
            List<T> recommended, int maxLength, Function<String, T> constructor) {
        return new OpenValues<>(recommended, Elements.texts(maxLength), constructor);
    }

    /**
     * The codec of a value type whose texts have a form.
     *
     * @param recommended its constants
     * @param maxLength the most characters (code points) a text may have
     * @param form which characters a text may have
     * @param constructor makes the value of another text
     * @param <T> the value type
     * @return the codec
     */
    public static <T extends WireValue> OpenValues<T> of(
            List<T> recommended, int maxLength, TextForm form, Function<String, T> constructor) {
        return new OpenValues<>(recommended, Elements.texts(maxLength, form), constructor);
    }

    @Override
    public @Nullable T read(ValueReader in) {
        String text = texts.read(in);
        if (text == null) {
            return null;
        }
        T constant = recommended.get(text);
        return constant == null ? constructor.apply(text) : constant;
    }

    @Override
    public void write(T value, ValueWriter out) {
        texts.write(value.wireValue(), out);
    }
}
