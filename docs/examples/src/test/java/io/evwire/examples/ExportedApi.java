// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a module exports to everybody, in lines: each class, and below it what callers can use. What follows from the
 * components of a record (accessors, builder) is not repeated.
 */
final class ExportedApi {

    private static final int SYNTHETIC_OR_BRIDGE = 0x1040;

    private final List<String> lines = new ArrayList<>();

    private ExportedApi() {}

    /** The lines of the module that holds a class. */
    static List<String> of(Class<?> member) {
        ExportedApi api = new ExportedApi();
        for (Class<?> type : exported(member)) {
            api.add(type);
        }
        return api.lines;
    }

    private static List<Class<?>> exported(Class<?> member) {
        ModuleReference module = module(member);
        Set<String> packages = module.descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(export -> export.source())
                .collect(Collectors.toSet());
        try (var reader = module.open();
                Stream<String> names = reader.list()) {
            return names.filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> packages.contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))))
                    .sorted()
                    .<Class<?>>map(ExportedApi::load)
                    .filter(ExportedApi::isVisible)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModuleReference module(Class<?> member) {
        try {
            Path location = Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(location).findAll().iterator().next();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ExportedApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return isVisible(type.getModifiers()) && (outer == null || (isVisible(outer) && !isBuilderOfRecord(type)));
    }

    private static boolean isBuilderOfRecord(Class<?> type) {
        return type.getSimpleName().equals("Builder")
                && type.getEnclosingClass().isRecord();
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private void add(Class<?> type) {
        lines.add(header(type));
        Set<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field.getModifiers()) && !field.isEnumConstant()) {
                members.add(modifiers(field.getModifiers()) + name(field.getGenericType()) + " " + field.getName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isListed(constructor) && !type.isRecord() && !type.isEnum()) {
                members.add("new" + parameters(constructor));
            }
        }
        Predicate<Method> isDerived = derived(type);
        for (Method method : type.getDeclaredMethods()) {
            if (isListed(method) && !isDerived.test(method)) {
                members.add(modifiers(method.getModifiers() & Modifier.STATIC) + name(method.getGenericReturnType())
                        + " " + method.getName() + parameters(method));
            }
        }
        members.forEach(member -> lines.add("  " + member));
    }

    private static boolean isListed(Executable member) {
        return isVisible(member.getModifiers()) && (member.getModifiers() & SYNTHETIC_OR_BRIDGE) == 0;
    }

    /** Whether a method follows from what the header says. */
    private static Predicate<Method> derived(Class<?> type) {
        if (type.isEnum()) {
            return method -> Set.of("values", "valueOf").contains(method.getName());
        }
        if (!type.isRecord()) {
            return method -> false;
        }
        Set<String> names = new TreeSet<>(Set.of("equals", "hashCode", "toString", "builder", "toBuilder"));
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName());
        }
        return method -> names.contains(method.getName());
    }

    private static String header(Class<?> type) {
        String name = type.getName().substring("io.evwire.".length());
        String supers = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass())
                                .filter(parent -> !Set.of("java.lang.Object", "java.lang.Record")
                                                .contains(parent.getTypeName())
                                        && !type.isEnum()),
                        Arrays.stream(type.getGenericInterfaces()))
                .map(ExportedApi::name)
                .sorted()
                .collect(Collectors.joining(", "));
        String of = supers.isEmpty() ? "" : " : " + supers;
        if (type.isRecord()) {
            return "record " + name
                    + Arrays.stream(type.getRecordComponents())
                            .map(component -> name(component.getGenericType()) + " " + component.getName())
                            .collect(Collectors.joining(", ", "(", ")"))
                    + of;
        }
        if (type.isEnum()) {
            return "enum " + name
                    + Arrays.stream(type.getFields())
                            .filter(Field::isEnumConstant)
                            .map(Field::getName)
                            .collect(Collectors.joining(", ", " {", "}"))
                    + of;
        }
        String kind = type.isAnnotation() ? "annotation " : type.isInterface() ? "interface " : "class ";
        String sealed = type.isSealed() ? "sealed " : "";
        return sealed
                + modifiers(type.getModifiers() & (Modifier.FINAL | (type.isInterface() ? 0 : Modifier.ABSTRACT)))
                + kind
                + name
                + of;
    }

    private static String modifiers(int modifiers) {
        int shown = modifiers & (Modifier.STATIC | Modifier.FINAL | Modifier.ABSTRACT);
        return shown == 0 ? "" : Modifier.toString(shown) + " ";
    }

    private static String parameters(Executable member) {
        return Arrays.stream(member.getGenericParameterTypes())
                .map(ExportedApi::name)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String name(Type type) {
        return type.getTypeName()
                .replaceAll("java\\.(lang|util|time|math)\\.(?=[A-Z])", "")
                .replace("io.evwire.", "");
    }
}
