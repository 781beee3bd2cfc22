// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.generation;

import io.evwire.core.json.WireValue;

/** The Java types that hold a text of any content: {@code String}, and value types that are made of one. */
public final class TextTypes {

    private TextTypes() {}

    /** Whether a type holds a text. */
    public static boolean isText(Class<?> type) {
        return type == String.class
                || (CharSequence.class.isAssignableFrom(type) && WireValue.class.isAssignableFrom(type));
    }

    /** A text as a value of the type. */
    public static Object make(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        try {
            return type.getMethod("of", String.class).invoke(null, text);
        } catch (ReflectiveOperationException none) {
            throw new IllegalStateException(type + " has no of(String)", none);
        }
    }
}
