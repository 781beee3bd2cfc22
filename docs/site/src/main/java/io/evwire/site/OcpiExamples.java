// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.palantir.javapoet.ClassName;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.OcpiTypes;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An example of each object of OCPI: written for those that stand alone, and found within one for the others. */
final class OcpiExamples {

    private static final JsonNode WRITTEN = Json.resource("examples/ocpi-2.3.0.json");

    private final Protocol protocol;
    private final Map<ClassName, JsonNode> examples = new HashMap<>();
    private final Map<String, String> constants = new HashMap<>();

    OcpiExamples(Protocol protocol) {
        this.protocol = protocol;
        for (ObjectModel type : protocol.models().objects()) {
            JsonNode written = WRITTEN.get(qualifiedName(type));
            if (written != null && type.patched() == null) {
                examples.put(type.name(), written);
            }
        }
        for (ObjectModel type : protocol.models().objects()) {
            JsonNode written = WRITTEN.get(qualifiedName(type));
            if (written != null && type.patched() == null) {
                collect(type, written);
            }
        }
        for (Field field : OcpiTypes.class.getFields()) {
            try {
                constants.put(String.valueOf(field.get(null)), field.getName());
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static String qualifiedName(ObjectModel type) {
        return Protocol.schemaFolder(type.documentation()) + "/" + Protocol.schemaName(type.documentation());
    }

    private void collect(ObjectModel type, JsonNode value) {
        for (PropertyModel property : type.properties()) {
            ClassName inner = Row.objectOf(property.value());
            JsonNode held = value.get(property.jsonName());
            if (inner == null || held == null) {
                continue;
            }
            for (JsonNode element : held.isArray() ? held : java.util.List.of(held)) {
                JsonNode known = examples.get(inner);
                if (known == null
                        || (known.size() < element.size() && !WRITTEN.has(qualifiedName(protocol.object(inner))))) {
                    examples.put(inner, element);
                }
                collect(protocol.object(inner), element);
            }
        }
    }

    /** The example of a type, its faults and its Java. */
    String html(ObjectModel type) {
        JsonNode example = examples.get(type.name());
        if (example == null) {
            throw new IllegalStateException("no example of " + qualifiedName(type));
        }
        OcpiType<?> ocpiType = Objects.requireNonNull(OcpiType.named(qualifiedName(type)), () -> qualifiedName(type));
        return "<h2 id=\"example\">Example</h2>\n"
                + Json.block("object", written(ocpiType, example))
                + faults(type, ocpiType, example)
                + java(type, example);
    }

    private static <T> String written(OcpiType<T> type, JsonNode example) {
        if (Ocpi230.codec().decode(type, example.toString()) instanceof Decoded.Valid<T> valid) {
            return Ocpi230.codec().encode(type, valid.value());
        }
        throw new IllegalStateException(
                "the example of " + type + " is not valid: " + Ocpi230.codec().decode(type, example.toString()));
    }

    private static String faults(ObjectModel type, OcpiType<?> ocpiType, JsonNode example) {
        StringBuilder html = new StringBuilder();
        type.properties().stream().filter(PropertyModel::isRequired).findFirst().ifPresent(property -> {
            ObjectNode changed = example.deepCopy();
            changed.remove(property.jsonName());
            html.append(fault("<code>" + property.jsonName() + "</code> is missing", ocpiType, changed));
        });
        type.properties().stream()
                .filter(property -> property.value() instanceof io.evwire.codegen.model.ValueModel.Moment
                        || property.value() instanceof io.evwire.codegen.model.ValueModel.Decimal)
                .findFirst()
                .ifPresent(property -> {
                    ObjectNode changed = example.deepCopy();
                    changed.put(property.jsonName(), "soon");
                    html.append(fault("<code>" + property.jsonName() + "</code> is another text", ocpiType, changed));
                });
        return html.isEmpty()
                ? ""
                : "<h2 id=\"faults\">Typical faults</h2>\n<p>A request with one is answered with the status code 2001.</p>\n<dl class=\"faults\">\n"
                        + html + "</dl>\n";
    }

    private static String fault(String title, OcpiType<?> type, JsonNode changed) {
        if (!(Ocpi230.codec().decode(type, changed.toString()) instanceof Decoded.Invalid<?> invalid)) {
            throw new IllegalStateException("no fault: " + changed);
        }
        return "<div><dt>%s</dt><dd><code>%s</code></dd></div>\n"
                .formatted(
                        title,
                        invalid.violations().stream()
                                .map(Violation::inWords)
                                .map(Html::escape)
                                .collect(Collectors.joining("</code><br><code>")));
    }

    private String java(ObjectModel type, JsonNode example) {
        JavaCode code = new JavaCode(protocol);
        String built = code.object(type, example, "        ");
        code.use("io.evwire.ocpi.v230.Decoded");
        code.use("io.evwire.ocpi.v230.Ocpi230");
        code.use("io.evwire.ocpi.v230.OcpiTypes");
        String name = type.name().simpleName();
        String source = new TreeSet<>(code.imports())
                        .stream().map(each -> "import " + each + ";\n").collect(Collectors.joining("", "", "\n"))
                + """
                final class %1$sExample {

                    static String write() {
                        %1$s object = %2$s;
                        return Ocpi230.codec().encode(OcpiTypes.%3$s, object);
                    }

                    static void read(String text) {
                        Decoded<%1$s> decoded = Ocpi230.codec().decode(OcpiTypes.%3$s, text);
                        if (decoded instanceof Decoded.Valid<%1$s> valid) {
                            System.out.println(valid.value());
                        } else if (decoded instanceof Decoded.Invalid<%1$s> invalid) {
                            invalid.violations().forEach(violation -> System.out.println(violation.inWords()));
                        }
                    }
                }
                """.formatted(name, built, constants.get(qualifiedName(type)));
        return "<h2 id=\"java\">In Java</h2>\n<p>Class: <a href=\"../../%s\"><code>%s</code></a>.</p>\n<pre class=\"java\" tabindex=\"0\"><code>%s</code></pre>\n"
                .formatted(Protocol.javadoc(type.name()), name, Html.escape(source));
    }
}
