package io.evwire.codegen.model;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every type found in one set of schemas, by its class. */
public final class Models {

    private final Map<ClassName, ObjectModel> objects = new HashMap<>();
    private final Map<ClassName, EnumModel> enums = new HashMap<>();

    /** No type yet. */
    public Models() {}

    /**
     * Adds an object type.
     *
     * @param model the type
     */
    public void add(ObjectModel model) {
        objects.put(model.name(), model);
    }

    /**
     * Adds a closed enumeration.
     *
     * @param model the type
     */
    public void add(EnumModel model) {
        enums.put(model.name(), model);
    }

    /**
     * The object types.
     *
     * @return the types by class
     */
    public Map<ClassName, ObjectModel> objects() {
        return objects;
    }

    /**
     * The closed enumerations.
     *
     * @return the enumerations by class
     */
    public Map<ClassName, EnumModel> enums() {
        return enums;
    }

    /**
     * The closed enumeration of a class.
     *
     * @param type the class
     * @return the enumeration, or null when there is none such
     */
    public @Nullable EnumModel enumeration(ClassName type) {
        return enums.get(type);
    }
}
