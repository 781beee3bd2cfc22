// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.naming;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Names classes after the files they come from, and keeps who has which name: one name is one structure. */
public final class ClassNames {

    private final String basePackage;
    private final Map<String, String> originByName = new HashMap<>();

    /**
     * No name taken yet.
     *
     * @param basePackage the package of the folder that holds all files
     */
    public ClassNames(String basePackage) {
        this.basePackage = basePackage;
    }

    /**
     * The class of a type.
     *
     * @param folder the folder of its file, such as {@code datatype}; empty at the top
     * @param simpleName the class's name
     * @return the class
     */
    public ClassName of(String folder, String simpleName) {
        return ClassName.get(folder.isEmpty() ? basePackage : basePackage + "." + folder.replace('/', '.'), simpleName);
    }

    /**
     * Takes a name. Names that differ only in case count as the same, for file systems that do not tell them apart.
     *
     * @param name the class
     * @param origin what it comes from
     * @return the origin that has the name: the given one, or the one that took it before
     */
    public String claim(ClassName name, String origin) {
        String key = name.canonicalName().toLowerCase(Locale.ROOT);
        return Objects.requireNonNullElse(originByName.putIfAbsent(key, origin), origin);
    }
}
