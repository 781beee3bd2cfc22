// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.operation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.evwire.codegen.naming.JavaNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Understands: one operation of one interface.
 *
 * @param name the name of its methods
 * @param description what whoever asks for it does, a sentence
 * @param method the method of HTTP
 * @param path the template of the path, or of the URL
 * @param maxLengths the longest value of each parameter in the path, in order
 * @param parameters the arguments in path and query, in order
 * @param queryNames the names of the parameters in the query
 * @param body what the request carries, or null
 * @param data what comes back, or null for nothing
 */
record OperationModel(
        String name,
        String description,
        String method,
        String path,
        List<Integer> maxLengths,
        List<Parameter> parameters,
        List<String> queryNames,
        @Nullable Body body,
        @Nullable Data data) {

    /** A type and the constant that names it. */
    record TypeUse(ClassName type, String constant) {}

    /** The body of a request. */
    record Body(TypeUse type, String javaName, String description, boolean isRequired) {}

    /** The data of a response. */
    record Data(TypeUse type, Cardinality cardinality) {}

    /** How many come back. */
    enum Cardinality {
        ONE,
        LIST,
        PAGE
    }

    /** The constant that holds the operation. */
    String constant() {
        return JavaNames.constant(name);
    }

    /** Whether the URL is a peer's choice. */
    boolean isAtUrl() {
        return path.startsWith("{");
    }

    TypeName bodyType() {
        return body == null ? ClassName.get(Void.class) : body.type().type();
    }

    TypeName dataType() {
        if (data == null) {
            return ClassName.get(Void.class);
        }
        return data.cardinality() == Cardinality.ONE
                ? data.type().type()
                : ParameterizedTypeName.get(
                        ClassName.get(List.class), data.type().type());
    }
}
