// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.operation;

import com.palantir.javapoet.ClassName;
import org.jspecify.annotations.Nullable;

/** Understands: an argument of an operation that stands in its URL. */
sealed interface Parameter {

    /** The argument's name in Java. */
    String javaName();

    /** What it is, in our words. */
    String description();

    /** Two values of a path in one argument: country code and party id. */
    record OfParty(String javaName, String description) implements Parameter {}

    /** A value in a path. */
    record OfPath(String name, String javaName, String description) implements Parameter {}

    /** A whole URL. */
    record OfUrl(String name, String javaName, String description) implements Parameter {}

    /** The parameters that every list in pages has. */
    record OfPage(String javaName, String description) implements Parameter {}

    /** A parameter of a query. */
    record OfQuery(String name, String javaName, String description, QueryKind kind, boolean isRequired)
            implements Parameter {}

    /** What the text of a parameter of a query is. */
    sealed interface QueryKind {

        /** An integer. */
        record Int() implements QueryKind {}

        /** A moment. */
        record DateTime() implements QueryKind {}

        /** A URL, or any other text. */
        record Text(int maxLength) implements QueryKind {}

        /** A value of an open enumeration. */
        record OpenValue(ClassName type) implements QueryKind {}
    }

    /** The type of a query parameter by its name; null when there is none. */
    static @Nullable QueryKind queryKind(String type, int maxLength, OperationTypes types) {
        return switch (type) {
            case "integer" -> new QueryKind.Int();
            case "date-time" -> new QueryKind.DateTime();
            case "url" -> new QueryKind.Text(maxLength);
            default -> {
                ClassName known = types.classOf(type);
                yield known == null ? null : new QueryKind.OpenValue(known);
            }
        };
    }
}
