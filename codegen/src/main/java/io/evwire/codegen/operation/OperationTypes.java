package io.evwire.codegen.operation;

import com.palantir.javapoet.ClassName;
import org.jspecify.annotations.Nullable;

/** What the schemas say of the types that operations carry. A type's name is its module and its name. */
public interface OperationTypes {

    /**
     * The class of a type.
     *
     * @param type such as {@code locations/EVSE}, or {@code locations/EVSEPatch} for a patch
     * @return the class, or null when there is no such type
     */
    @Nullable
    ClassName classOf(String type);

    /**
     * The constant that names a type in the catalog of types.
     *
     * @param type a type that exists
     * @return such as {@code EVSE_PATCH}
     */
    String constantOf(String type);
}
