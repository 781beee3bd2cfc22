// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in an object as a place in its document.
 *
 * @param pointer JSON Pointer, of the names on the wire
 * @param positions which property, which element, which property of that, and so on: what orders places
 */
record DocumentPath(String pointer, List<Integer> positions) implements Comparable<DocumentPath> {

    /** Sorts after every property and element. */
    private static final int WHOLE = Integer.MAX_VALUE;

    static DocumentPath of(Class<?> root, Path path) {
        StringBuilder pointer = new StringBuilder();
        List<Integer> positions = new ArrayList<>();
        DocumentProperties properties = DocumentProperties.of(root);
        for (Path.Node node : path) {
            appendElement(pointer, positions, node);
            // A value type stands for its text: what is inside it has no place of its own in the document.
            if (node.getKind() == ElementKind.PROPERTY && !properties.isOneText()) {
                String name = node.getName();
                pointer.append('/').append(escape(properties.wireName(name)));
                positions.add(properties.position(name));
                properties = properties.within(name);
            }
        }
        return new DocumentPath(pointer.toString(), List.copyOf(positions));
    }

    /** Element before element; what is wrong with a list or object as a whole comes after what is wrong inside. */
    @Override
    public int compareTo(DocumentPath other) {
        int length = Math.max(positions.size(), other.positions.size());
        for (int i = 0; i < length; i++) {
            int byPosition = Integer.compare(position(i), other.position(i));
            if (byPosition != 0) {
                return byPosition;
            }
        }
        return pointer.compareTo(other.pointer);
    }

    private int position(int index) {
        return index < positions.size() ? positions.get(index) : WHOLE;
    }

    private static void appendElement(StringBuilder pointer, List<Integer> positions, Path.Node node) {
        Integer index = node.getIndex();
        Object key = node.getKey();
        if (index != null) {
            pointer.append('/').append(index.intValue());
            positions.add(index);
        } else if (key != null) {
            pointer.append('/').append(escape(key.toString()));
            positions.add(0);
        }
    }

    private static String escape(@Nullable String name) {
        return name == null ? "" : name.replace("~", "~0").replace("/", "~1");
    }
}
