package io.evwire.codegen.operation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.palantir.javapoet.ClassName;
import io.evwire.codegen.naming.JavaNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types of a folder of schemas by the names of their files, as the generator of records names them. */
final class SchemaFolderTypes implements OperationTypes {

    private static final String EXTENSION = ".json";

    private final String basePackage;
    private final Map<String, String> constants = new TreeMap<>();

    private SchemaFolderTypes(String basePackage) {
        this.basePackage = basePackage;
    }

    static SchemaFolderTypes read(Path schemas, String basePackage) throws IOException {
        SchemaFolderTypes types = new SchemaFolderTypes(basePackage);
        try (Stream<Path> files = Files.walk(schemas)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(EXTENSION))
                    .sorted()
                    .toList();
            for (Path file : all) {
                String module = schemas.relativize(file.getParent()).toString();
                String name = file.getFileName().toString().replace(EXTENSION, "");
                types.constants.put(module + "/" + name, "");
                if (new ObjectMapper().readTree(file.toFile()).has("patch")) {
                    types.constants.put(module + "/" + name + "Patch", "");
                }
            }
        }
        types.nameConstants();
        return types;
    }

    /** By module and name; a namesake of an earlier one has its module before it. */
    private void nameConstants() {
        Set<String> names = new HashSet<>();
        constants.replaceAll((type, none) -> {
            String[] parts = type.split("/", 2);
            String simple = JavaNames.constant(parts[1]);
            return names.add(simple) ? simple : parts[0].toUpperCase(Locale.ROOT) + "_" + simple;
        });
    }

    @Override
    public @Nullable ClassName classOf(String type) {
        if (!constants.containsKey(type)) {
            return null;
        }
        String[] parts = type.split("/", 2);
        return ClassName.get(basePackage + "." + parts[0], parts[1]);
    }

    @Override
    public String constantOf(String type) {
        String constant = constants.get(type);
        if (constant == null) {
            throw new IllegalArgumentException("no type " + type);
        }
        return constant;
    }
}
