// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PatchRule;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.ValueModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes what the record of a patch has beside its components: how it is made of two objects, and how applied to one.
 */
final class PatchMethods {

    private static final String LAST_UPDATED = "last_updated";

    private final ObjectModel patch;
    private final ObjectModel full;
    private final List<ObjectModel> all;

    PatchMethods(ObjectModel patch, ObjectModel full, List<ObjectModel> all) {
        this.patch = patch;
        this.full = full;
        this.all = all;
    }

    /** Brings a component into the form in which the patch holds it. */
    static CodeBlock canonical(String component, String qualified, ValueModel.PatchedOf patched) {
        if (patched.value() instanceof ValueModel.ListOf) {
            return patched.isClearable()
                    ? CodeBlock.of("$1L = $2T.list($1L, $3S)", component, Names.PATCHES, qualified)
                    : CodeBlock.of(
                            "$1L = $2T.required($1L, $3S).map(list -> $4T.list(list, $3S))",
                            component,
                            Names.PATCHES,
                            qualified,
                            Names.CANONICAL);
        }
        String check = patched.isClearable() ? "optional" : "required";
        String form = RecordWriter.canonicalForm(patched.value());
        return form == null
                ? CodeBlock.of("$T.$L($L, $S)", Names.PATCHES, check, component, qualified)
                : CodeBlock.of(
                        "$1L = $2T.$3L($1L, $4S).map($5T::$6L)",
                        component,
                        Names.PATCHES,
                        check,
                        qualified,
                        Names.CANONICAL,
                        form);
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(diff());
        type.addMethod(apply());
        if (mergesLists()) {
            type.addMethod(applyReplacingLists());
            type.addMethod(check("replacesLists"));
        }
        type.addMethod(changed());
        if (isElement()) {
            type.addMethod(merged());
        }
        if (isNested()) {
            NestedPatchMethods.addTo(type, patch, full);
        }
    }

    private boolean mergesLists() {
        return patch.properties().stream().anyMatch(PatchMethods::isMerged);
    }

    private static boolean isMerged(PropertyModel property) {
        return property.patchRule() instanceof PatchRule.Merged;
    }

    /** Whether lists of the type are merged somewhere. */
    private boolean isElement() {
        ValueModel element = new ValueModel.ObjectOf(full.name());
        return all.stream()
                .filter(type -> type.patched() == null)
                .flatMap(type -> type.properties().stream())
                .anyMatch(property -> isMerged(property)
                        && property.value() instanceof ValueModel.ListOf list
                        && list.element().equals(element));
    }

    /** Whether it is a part of another patch somewhere. */
    private boolean isNested() {
        ValueModel part = new ValueModel.ObjectOf(full.name());
        return all.stream()
                .filter(type -> type.patched() == null)
                .flatMap(type -> type.properties().stream())
                .anyMatch(property -> property.patchRule() instanceof PatchRule.Nested
                        && property.value().equals(part));
    }

    private static Optional<ClassName> nested(PropertyModel property) {
        return property.patchRule() instanceof PatchRule.Nested
                        && property.value() instanceof ValueModel.PatchedOf patched
                        && patched.value() instanceof ValueModel.ObjectOf part
                ? Optional.of(part.type())
                : Optional.empty();
    }

    /** The patch of a type, where it has one. */
    private Optional<ClassName> patchOf(ClassName type) {
        return all.stream()
                .filter(other ->
                        other.patched() != null && other.patched().name().equals(type))
                .map(ObjectModel::name)
                .findFirst();
    }

    private MethodSpec diff() {
        StringBuilder faults = new StringBuilder();
        if (patch.properties().stream().anyMatch(property -> property.patchRule() instanceof PatchRule.Identity)) {
            faults.append("\n@throws IllegalArgumentException when they are not the same object");
        }
        if (patch.properties().stream().anyMatch(PropertyModel::isAppended) || mergesLists()) {
            faults.append(faults.isEmpty() ? "\n@throws IllegalArgumentException when" : ", or when")
                    .append(" something is gone from a list that a patch only adds to: then PUT the whole object");
        }
        return MethodSpec.methodBuilder("diff")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "The patch that makes one object of another: applied to {@code before} it gives {@code after},"
                                + " unless that is older.\n\n"
                                + "@param before the object as the receiver has it\n"
                                + "@param after the object as it is now\n"
                                + "@return the patch" + faults)
                .addParameter(full.name(), "before")
                .addParameter(full.name(), "after")
                .returns(patch.name())
                .addStatement(
                        "return new $T($L)",
                        patch.name(),
                        arguments(
                                this::difference,
                                CodeBlock.of(
                                        "$1T.betweenMembers(before.$2L(), after.$2L())",
                                        Names.PATCHES,
                                        patch.members())))
                .build();
    }

    private CodeBlock difference(PropertyModel property) {
        String component = property.javaName();
        if (property.patchRule() instanceof PatchRule.Identity) {
            return CodeBlock.of(
                    "$1T.identity(before.$2L(), after.$2L(), $3S)", Names.PATCHES, component, property.jsonName());
        }
        if (property.isPatched() && property.patchRule() instanceof PatchRule.Merged merged) {
            return CodeBlock.of(
                    "$1T.between(before.$2L(), after.$2L(), $3L, $4S)",
                    Names.PATCHES,
                    component,
                    merging(property, merged),
                    property.jsonName());
        }
        Optional<ClassName> part = nested(property);
        if (part.isPresent()) {
            return CodeBlock.of(
                    "$1T.between(before.$2L(), after.$2L(), $3T::diff, $3T::of)", Names.PATCHES, component, part.get());
        }
        if (property.isPatched()) {
            return CodeBlock.of("$1T.between(before.$2L(), after.$2L())", Names.PATCHES, component);
        }
        return property.isAppended()
                ? CodeBlock.of(
                        "$1T.added(before.$2L(), after.$2L(), $3S)", Names.PATCHES, component, property.jsonName())
                : CodeBlock.of("after.$L()", component);
    }

    private MethodSpec apply() {
        return application(
                "apply",
                "What becomes of the object by these changes. Nothing does when they are older than it, were made"
                        + " before, or are those of another object.\n\n"
                        + "@param object the object as it is held\n@return the object to hold, and whether it has changed",
                mergesLists() ? CodeBlock.of("return result(object, false)") : result("changed(object)"));
    }

    private MethodSpec applyReplacingLists() {
        return application(
                "applyReplacingLists",
                "As {@link #apply}, but each list that the patch names is replaced as a whole: elements that it does not"
                        + " name are gone, which the standard does not allow for.\n\n"
                        + "@param object the object as it is held\n@return the object to hold, and whether it has changed",
                CodeBlock.of("return result(object, true)"));
    }

    private MethodSpec application(String name, String javadoc, CodeBlock statement) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc)
                .addParameter(full.name(), "object")
                .returns(ParameterizedTypeName.get(Names.PATCH_RESULT, full.name()))
                .addStatement(statement)
                .build();
    }

    private MethodSpec check(String flag) {
        return MethodSpec.methodBuilder("result")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(full.name(), "object")
                .addParameter(boolean.class, flag)
                .returns(ParameterizedTypeName.get(Names.PATCH_RESULT, full.name()))
                .addStatement(result("changed(object, " + flag + ")"))
                .build();
    }

    private CodeBlock result(String changed) {
        CodeBlock.Builder check = CodeBlock.builder().add("return new $T<>(object)", Names.PATCH_CHECK);
        for (PropertyModel property : patch.properties()) {
            if (property.patchRule() instanceof PatchRule.Identity) {
                check.add(".identity($1S, $2L, object.$2L())", property.jsonName(), property.javaName());
            } else if (nested(property).isPresent()) {
                check.add(
                        ".nested($1S, $2L, object.$2L(), $3T::missing)",
                        property.jsonName(),
                        property.javaName(),
                        nested(property).get());
            } else if (property.jsonName().equals(LAST_UPDATED)) {
                check.add(".lastUpdated($1L, object.$1L())", property.javaName());
            }
        }
        return check.add(".result(() -> $L)", changed).build();
    }

    private MethodSpec changed() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("changed")
                .addParameter(full.name(), "object")
                .returns(full.name());
        if (isNested()) {
            method.addJavadoc("The object after these changes.");
        } else {
            method.addModifiers(Modifier.PRIVATE);
        }
        if (mergesLists()) {
            method.addParameter(boolean.class, "replacesLists");
        }
        return method.addStatement(
                        "return new $T($L)",
                        full.name(),
                        arguments(
                                this::application,
                                CodeBlock.of("$1T.appliedMembers($2L, object.$2L())", Names.PATCHES, patch.members())))
                .build();
    }

    private CodeBlock application(PropertyModel property) {
        String component = property.javaName();
        if (property.patchRule() instanceof PatchRule.Identity) {
            return CodeBlock.of("object.$L()", component);
        }
        if (property.value() instanceof ValueModel.PatchedOf patched) {
            Optional<ClassName> part = nested(property);
            if (part.isPresent()) {
                return CodeBlock.of(
                        patched.isClearable()
                                ? "$1T.appliedOptionalPart($2L, object.$2L(), $3T::changed, $3T::created)"
                                : "$1T.appliedPart($2L, object.$2L(), $3T::changed)",
                        Names.PATCHES,
                        component,
                        part.get());
            }
            if (property.patchRule() instanceof PatchRule.Merged merged) {
                return CodeBlock.of(
                        "replacesLists ? $1L : $2T.applied($3L, object.$3L(), $4L)",
                        replacement(component, patched),
                        Names.PATCHES,
                        component,
                        merging(property, merged));
            }
            return replacement(component, patched);
        }
        return property.isAppended()
                ? CodeBlock.of("$1T.appended(object.$2L(), $2L)", Names.PATCHES, component)
                : CodeBlock.of("$L", component);
    }

    private static CodeBlock replacement(String component, ValueModel.PatchedOf patched) {
        if (!patched.isClearable()) {
            return CodeBlock.of("$1L.valueOr(object.$1L())", component);
        }
        return patched.isList()
                ? CodeBlock.of("$1T.applied($2L, object.$2L())", Names.PATCHES, component)
                : CodeBlock.of("$1L.applyTo(object.$1L())", component);
    }

    /** How the elements of a list are told apart, and, where they can be patched themselves, merged. */
    private CodeBlock merging(PropertyModel property, PatchRule.Merged merged) {
        ValueModel value =
                property.value() instanceof ValueModel.PatchedOf patched ? patched.value() : property.value();
        if (!(value instanceof ValueModel.ListOf list) || !(list.element() instanceof ValueModel.ObjectOf element)) {
            throw new IllegalStateException("only the objects of a list are merged, not " + property.jsonName());
        }
        CodeBlock identity = CodeBlock.of("$T::$L", element.type(), merged.identity());
        return patchOf(element.type())
                .map(type -> CodeBlock.of("$L, $T::merged", identity, type))
                .orElse(identity);
    }

    private MethodSpec merged() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("merged")
                .addModifiers(Modifier.STATIC)
                .addJavadoc(
                        "What an element of a list becomes when a patch of the list has it: the newer of the two, with"
                                + " what its own lists do not name.")
                .addParameter(full.name(), "before")
                .addParameter(full.name(), "given")
                .returns(full.name())
                .beginControlFlow("if (given.lastUpdated().isBefore(before.lastUpdated()))")
                .addStatement("return before")
                .endControlFlow();
        if (!mergesLists()) {
            return method.addStatement("return given").build();
        }
        CodeBlock.Builder whole = CodeBlock.builder().add("return given.toBuilder()");
        for (PropertyModel property : full.properties()) {
            if (property.patchRule() instanceof PatchRule.Merged merged) {
                whole.add(
                        ".$1L($2T.merged(given.$1L(), before.$1L(), $3L))",
                        property.javaName(),
                        Names.PATCHES,
                        merging(property, merged));
            }
        }
        return method.addStatement(whole.add(".build()").build()).build();
    }

    private CodeBlock arguments(Function<PropertyModel, CodeBlock> argument, CodeBlock ofMembers) {
        return arguments(patch, argument, ofMembers);
    }

    /** What the constructor of a record takes: something for each property, and for the further ones. */
    static CodeBlock arguments(ObjectModel patch, Function<PropertyModel, CodeBlock> argument, CodeBlock ofMembers) {
        Stream<CodeBlock> properties = patch.properties().stream().map(argument);
        Stream<CodeBlock> members = patch.isOpen() ? Stream.of(ofMembers) : Stream.of();
        return Stream.concat(properties, members).collect(CodeBlock.joining(", "));
    }
}
