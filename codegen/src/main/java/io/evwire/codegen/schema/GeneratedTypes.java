package io.evwire.codegen.schema;

import com.palantir.javapoet.ClassName;
import io.evwire.codegen.model.EnumModel;
import io.evwire.codegen.model.Models;
import io.evwire.codegen.model.ObjectModel;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsonschema2pojo.exception.GenerationException;

/** Every class generated in one build and the schema file it came from: one name is one structure. */
final class GeneratedTypes {

    private final Map<String, String> fileByName = new HashMap<>();
    private final Models models = new Models();

    /**
     * Claims a class name for a schema file. Names that differ only in case count as the same, for file systems that do
     * not tell them apart.
     */
    void claim(ClassName name, SchemaFile file) {
        String other = fileByName.putIfAbsent(name.canonicalName().toLowerCase(Locale.ROOT), file.path());
        if (other != null && !other.equals(file.path())) {
            throw new GenerationException(
                    "two schemas for one class " + name.canonicalName() + ": " + other + " and " + file.path());
        }
    }

    void add(ObjectModel type) {
        models.add(type);
    }

    void add(EnumModel type) {
        models.add(type);
    }

    Models models() {
        return models;
    }
}
