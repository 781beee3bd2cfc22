// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import tools.jackson.core.JsonToken;

/** The names of JSON's types, for people. */
final class JsonTypes {

    private JsonTypes() {}

    static String nameOf(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case VALUE_STRING -> "string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            case VALUE_NULL -> "null";
            default -> "no value";
        };
    }
}
