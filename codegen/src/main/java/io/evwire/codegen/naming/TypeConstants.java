// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.naming;

import com.palantir.javapoet.ClassName;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names the constants of the catalog of types: after the type; a namesake of an earlier one has its module before it.
 */
public final class TypeConstants {

    private TypeConstants() {}

    /**
     * The constants of types.
     *
     * @param types their classes
     * @param basePackage the package whose packages are the modules
     * @return the constant of each class, by module and name
     */
    public static Map<ClassName, String> of(Collection<ClassName> types, String basePackage) {
        Comparator<ClassName> order = Comparator.<ClassName, String>comparing(type -> module(type, basePackage))
                .thenComparing(ClassName::simpleName);
        List<ClassName> sorted = types.stream().sorted(order).toList();
        Set<String> taken = new HashSet<>();
        Map<ClassName, String> constants = new TreeMap<>(order);
        for (ClassName type : sorted) {
            String simple = JavaNames.constant(type.simpleName());
            String name =
                    taken.add(simple) ? simple : module(type, basePackage).toUpperCase(Locale.ROOT) + "_" + simple;
            constants.put(type, name);
        }
        return constants;
    }

    /**
     * The module of a type: its package below the common one.
     *
     * @param type its class
     * @param basePackage the common package
     * @return such as {@code locations}
     */
    public static String module(ClassName type, String basePackage) {
        return type.packageName().substring(basePackage.length() + 1);
    }
}
