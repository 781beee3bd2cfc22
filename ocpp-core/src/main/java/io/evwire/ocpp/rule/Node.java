// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A value of a message, or the place where one is absent. An object is a map of nodes, a list a list of them, a text a
 * String, a number a BigDecimal.
 */
final class Node {

    private final @Nullable Node parent;
    private final String name;
    private final @Nullable Object value;

    Node(@Nullable Node parent, String name, @Nullable Object value) {
        this.parent = parent;
        this.name = name;
        this.value = value;
    }

    /** JSON Pointer to it; names of OCPP need no escape. */
    String path() {
        return parent == null ? "" : parent.path() + "/" + name;
    }

    boolean isPresent() {
        return value != null;
    }

    boolean isObject() {
        return value instanceof Map<?, ?>;
    }

    /** The property of this object, or the place where it is absent. */
    Node at(String property) {
        Node found = value instanceof Map<?, ?> properties ? (Node) properties.get(property) : null;
        return found == null ? new Node(this, property, null) : found;
    }

    boolean has(String property) {
        return at(property).isPresent();
    }

    /** The elements of this list; empty when it is none, or absent. */
    List<Node> elements() {
        return value instanceof List<?> elements
                ? elements.stream().map(Node.class::cast).toList()
                : List.of();
    }

    /** Its text, or null when it is none, or absent. */
    @Nullable
    String text() {
        return value instanceof String text ? text : null;
    }

    boolean is(String text) {
        return text.equals(value);
    }

    /** Its number, or null when it is none, or absent. */
    @Nullable
    BigDecimal number() {
        return value instanceof BigDecimal number ? number : null;
    }

    /** Whether it is the given truth value; an absent one is neither. */
    boolean is(boolean flag) {
        return Boolean.valueOf(flag).equals(value);
    }

    /** Gives this and all values in it, in the order of the message. */
    void forEach(Consumer<Node> action) {
        action.accept(this);
        if (value instanceof Map<?, ?> properties) {
            properties.values().forEach(property -> ((Node) property).forEach(action));
        } else if (value instanceof List<?> elements) {
            elements.forEach(element -> ((Node) element).forEach(action));
        }
    }

    /** Of its value and all values in it. */
    int hash() {
        if (value instanceof Map<?, ?> properties) {
            return properties.values().stream()
                    .mapToInt(property -> ((Node) property).name.hashCode() ^ ((Node) property).hash())
                    .sum();
        }
        return value instanceof List<?> elements
                ? elements.stream().mapToInt(element -> ((Node) element).hash()).reduce(1, (all, one) -> 31 * all + one)
                : value instanceof BigDecimal number
                        ? number.stripTrailingZeros().hashCode()
                        : String.valueOf(value).hashCode();
    }

    /** The name of the property that holds it: for an element of a list, that of the list. */
    String property() {
        return parent != null && parent.value instanceof List<?> ? parent.name : name;
    }

    /** The name of the property whose object it is in, or null at the top. */
    @Nullable
    String owner() {
        Node object = parent != null && parent.value instanceof List<?> ? parent.parent : parent;
        return object == null || object.parent == null ? null : object.property();
    }
}
