// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Equality of JSON values as a protocol means it: numbers by value, date-times by instant, members in any order. */
public final class JsonEquality {

    private JsonEquality() {}

    /** Whether two values are equal. */
    public static boolean equal(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue()) == 0;
        }
        if (a.isString() && b.isString()) {
            return a.stringValue().equals(b.stringValue()) || sameInstant(a.stringValue(), b.stringValue());
        }
        if (a.isArray() && b.isArray() && a.size() == b.size()) {
            for (int i = 0; i < a.size(); i++) {
                if (!equal(a.get(i), b.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (a.isObject() && b.isObject()) {
            TreeSet<String> names = new TreeSet<>(a.propertyNames());
            return names.equals(new TreeSet<>(b.propertyNames()))
                    && names.stream().allMatch(name -> equal(a.get(name), b.get(name)));
        }
        return a.equals(b);
    }

    private static boolean sameInstant(String a, String b) {
        try {
            return OffsetDateTime.parse(a).isEqual(OffsetDateTime.parse(b));
        } catch (DateTimeException notBoth) {
            return false;
        }
    }
}
