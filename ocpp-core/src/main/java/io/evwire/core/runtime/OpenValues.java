// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.json.WireValue;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a text with recommended values: gives the constant of a recommended one and keeps any other.
 *
 * @param <T> the value type
 */
public final class OpenValues<T extends WireValue> extends ElementCodec<T> {

    private final KnownTexts<T> recommended;
    private final ElementCodec<String> texts;
    private final Function<String, T> constructor;

    private OpenValues(List<T> recommended, ElementCodec<String> texts, Function<String, T> constructor) {
        this.recommended = new KnownTexts<>(recommended, WireValue::wireValue);
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
        T constant = in.known(recommended);
        if (constant != null) {
            return constant;
        }
        String text = texts.read(in);
        return text == null ? null : constructor.apply(text);
    }

    @Override
    public void write(T value, ValueWriter out) {
        texts.write(value.wireValue(), out);
    }
}
