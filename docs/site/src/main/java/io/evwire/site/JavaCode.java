// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import io.evwire.codegen.model.EnumModel;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.ValueModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Java that builds the object of an example, with builders, and the imports that it needs. */
final class JavaCode {

    private final Protocol protocol;
    private final Set<String> imports = new TreeSet<>();

    JavaCode(Protocol protocol) {
        this.protocol = protocol;
    }

    /** The classes that the code so far uses. */
    Set<String> imports() {
        return imports;
    }

    void use(String className) {
        imports.add(className);
    }

    /** An expression that builds an object. */
    String object(ObjectModel type, JsonNode value, String indent) {
        imports.add(type.name().canonicalName());
        String deeper = indent + "        ";
        StringBuilder code = new StringBuilder(type.name().simpleName()).append(".builder()");
        for (PropertyModel property : type.properties()) {
            JsonNode held = value.get(property.jsonName());
            if (held != null) {
                code.append(
                        "\n%s.%s(%s)".formatted(deeper, property.javaName(), value(property.value(), held, deeper)));
            }
        }
        if (type.isOpen()) {
            members(type, value)
                    .ifPresent(members ->
                            code.append("\n%s.%s(%s)".formatted(deeper, type.members(), freeMap(members, deeper))));
        }
        return code.append("\n%s.build()".formatted(deeper)).toString();
    }

    private static Optional<Map<String, JsonNode>> members(ObjectModel type, JsonNode value) {
        Map<String, JsonNode> members = new java.util.LinkedHashMap<>();
        value.properties().forEach(entry -> {
            if (type.properties().stream().noneMatch(known -> known.jsonName().equals(entry.getKey()))) {
                members.put(entry.getKey(), entry.getValue());
            }
        });
        return members.isEmpty() ? Optional.empty() : Optional.of(members);
    }

    private String value(ValueModel type, JsonNode value, String indent) {
        if (type instanceof ValueModel.ListOf list) {
            imports.add("java.util.List");
            List<String> elements = new ArrayList<>();
            value.forEach(element -> elements.add(value(list.element(), element, indent + "        ")));
            boolean isShort = elements.stream().noneMatch(element -> element.contains("\n"))
                    && String.join(", ", elements).length() < 80;
            String between = isShort ? ", " : ",\n" + indent + "        ";
            return "List.of(" + (isShort ? "" : "\n" + indent + "        ") + String.join(between, elements) + ")";
        } else if (type instanceof ValueModel.ObjectOf object) {
            return object(protocol.object(object.type()), value, indent);
        } else if (type instanceof ValueModel.EnumOf closed) {
            return constant(closed.type(), value.asText()).orElseThrow();
        } else if (type instanceof ValueModel.OpenValueOf open) {
            return constant(open.type(), value.asText()).orElseGet(() -> {
                imports.add(open.type().canonicalName());
                return "new " + open.type().simpleName() + "(" + text(value.asText()) + ")";
            });
        } else if (type instanceof ValueModel.DateTime) {
            imports.add("java.time.OffsetDateTime");
            return "OffsetDateTime.parse(" + text(value.asText()) + ")";
        } else if (type instanceof ValueModel.Moment) {
            imports.add("java.time.Instant");
            return "Instant.parse(" + text(value.asText()) + ")";
        } else if (type instanceof ValueModel.CiText ciText) {
            imports.add(ciText.type().canonicalName());
            return "CiString.of(" + text(value.asText()) + ")";
        } else if (type instanceof ValueModel.Decimal) {
            return number(value);
        } else if (type instanceof ValueModel.Free) {
            return free(value, indent);
        }
        return value.isTextual() ? text(value.asText()) : value.asText();
    }

    private String number(JsonNode value) {
        imports.add("java.math.BigDecimal");
        return "new BigDecimal(" + text(value.decimalValue().toPlainString()) + ")";
    }

    private String free(JsonNode value, String indent) {
        if (value.isObject()) {
            Map<String, JsonNode> members = new java.util.LinkedHashMap<>();
            value.properties().forEach(entry -> members.put(entry.getKey(), entry.getValue()));
            return freeMap(members, indent);
        } else if (value.isNumber()) {
            return number(value);
        }
        return value.isTextual() ? text(value.asText()) : value.asText();
    }

    private String freeMap(Map<String, JsonNode> members, String indent) {
        imports.add("java.util.Map");
        List<String> entries = new ArrayList<>();
        members.forEach((name, held) -> entries.add(text(name) + ", " + free(held, indent)));
        return "Map.of(" + String.join(", ", entries) + ")";
    }

    private Optional<String> constant(ClassName type, String wireValue) {
        return protocol.values(type).stream()
                .filter(known -> known.wireValue().equals(wireValue))
                .map(EnumModel.Constant::name)
                .findFirst()
                .map(constant -> {
                    imports.add(type.canonicalName());
                    return type.simpleName() + "." + constant;
                });
    }

    /** A text as a literal; what has lines is a concatenation of them. */
    static String text(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
