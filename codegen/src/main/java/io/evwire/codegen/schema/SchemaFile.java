package io.evwire.codegen.schema;

import com.palantir.javapoet.ClassName;
import java.net.URI;
import org.jsonschema2pojo.GenerationConfig;
import org.jsonschema2pojo.Schema;
import org.jsonschema2pojo.exception.GenerationException;

/**
 * Where a type's schema stands: one file a type, its folder below the schema folder is its package.
 *
 * @param path the file below the schema folder, such as {@code datatype/EVSEType.json}
 */
public record SchemaFile(String path) {

    private static final String EXTENSION = ".json";

    /**
     * The file of a schema.
     *
     * @param schema a schema that is a whole file
     * @param config tells the schema folder
     * @return the file
     * @throws GenerationException when the schema is only a part of a file
     */
    public static SchemaFile of(Schema schema, GenerationConfig config) {
        URI id = schema.getId();
        if (id == null || (id.getFragment() != null && !id.getFragment().isEmpty())) {
            throw new GenerationException(
                    "a type has a file of its own, referred to by $ref; this one stands inside another: " + id);
        }
        String folder = URI.create(config.getSource().next().toString()).getPath();
        String file = id.getPath();
        if (!file.startsWith(folder) || !file.endsWith(EXTENSION)) {
            throw new GenerationException(id + " is no " + EXTENSION + " file below " + folder);
        }
        String path = file.substring(folder.length());
        return new SchemaFile(path.startsWith("/") ? path.substring(1) : path);
    }

    /**
     * The type's name in the standard: the file's name.
     *
     * @return such as {@code EVSEType}
     */
    public String typeName() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - EXTENSION.length());
    }

    /**
     * The folder.
     *
     * @return such as {@code datatype}; empty at the top
     */
    public String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    /**
     * The class of the type.
     *
     * @param basePackage the package of the schema folder
     * @param simpleName the class's name
     * @return the class
     */
    public ClassName className(String basePackage, String simpleName) {
        String folder = folder();
        return ClassName.get(folder.isEmpty() ? basePackage : basePackage + "." + folder.replace('/', '.'), simpleName);
    }
}
