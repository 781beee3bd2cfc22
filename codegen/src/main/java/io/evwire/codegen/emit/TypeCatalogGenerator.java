// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.evwire.codegen.model.Models;
import io.evwire.codegen.naming.TypeConstants;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Generates the catalog of the types of OCPI: a constant for each, and the table of their codecs. */
public final class TypeCatalogGenerator implements Generator {

    private static final String CATALOG = "OcpiTypes";
    private static final String CODECS = "GeneratedCodecs";

    /** A generator of the catalog. */
    public TypeCatalogGenerator() {}

    @Override
    public void generate(Models models, SourceFolder sources) {
        Codecs codecs = Codecs.of(models);
        Set<Entry> entries = new TreeSet<>(Comparator.comparing(Entry::module)
                .thenComparing(entry -> entry.type().simpleName()));
        models.objects().forEach(type -> entries.add(entry(type.name(), "INSTANCE", codecs)));
        models.enums().forEach(type -> entries.add(entry(type.name(), "VALUES", codecs)));
        models.openValues().forEach(type -> entries.add(entry(type.name(), "VALUES", codecs)));
        sources.add(models.basePackage(), catalog(entries, codecs), TypesGenerator.ORIGIN);
        sources.add(codecs.commonPackage(), table(entries), TypesGenerator.ORIGIN);
    }

    private static Entry entry(ClassName type, String instance, Codecs codecs) {
        return new Entry(
                TypeConstants.module(type, codecs.basePackage()),
                type,
                CodeBlock.of("$T.$L", codecs.of(type), instance));
    }

    private static TypeSpec.Builder catalog(Set<Entry> entries, Codecs codecs) {
        ClassName handle = ClassName.get(codecs.basePackage(), "OcpiType");
        TypeName list = ParameterizedTypeName.get(
                ClassName.get(List.class), ParameterizedTypeName.get(handle, WildcardTypeName.subtypeOf(Object.class)));
        TypeSpec.Builder catalog = TypeSpec.classBuilder(CATALOG)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Every object, patch and enumeration of OCPI as a constant to name it by.");
        CodeBlock.Builder all = CodeBlock.builder();
        Map<ClassName, String> names =
                TypeConstants.of(entries.stream().map(Entry::type).toList(), codecs.basePackage());
        for (Entry entry : entries) {
            String name = Objects.requireNonNull(names.get(entry.type()));
            catalog.addField(FieldSpec.builder(
                            ParameterizedTypeName.get(handle, entry.type()),
                            name,
                            Modifier.PUBLIC,
                            Modifier.STATIC,
                            Modifier.FINAL)
                    .addJavadoc("{@link $T}", entry.type())
                    .initializer(
                            "new $T<>($S, $S)",
                            handle,
                            entry.module(),
                            entry.type().simpleName())
                    .build());
            all.add(all.isEmpty() ? "$L" : ",\n$L", name);
        }
        return catalog.addField(FieldSpec.builder(list, "ALL", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of(\n$L)", List.class, all.build())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("all")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("Every type.\n\n@return the types by module and name")
                        .returns(list)
                        .addStatement("return ALL")
                        .build());
    }

    private static TypeSpec.Builder table(Set<Entry> entries) {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (type) {\n");
        for (Entry entry : entries) {
            cases.add("case $S -> $L;\n", entry.module() + "/" + entry.type().simpleName(), entry.codec());
        }
        cases.add("default -> throw new $T(type);\n};\n", IllegalArgumentException.class);
        return TypeSpec.classBuilder(CODECS)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Not API: the codec of every type; one is loaded when first asked for.")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc(
                                "The codec of a type.\n\n@param type module and name, such as {@code locations/EVSE}\n@return the codec")
                        .addParameter(String.class, "type")
                        .returns(ParameterizedTypeName.get(
                                Names.ELEMENT_CODEC, WildcardTypeName.subtypeOf(Object.class)))
                        .addCode(cases.build())
                        .build());
    }

    private record Entry(String module, ClassName type, CodeBlock codec) {}
}
