package io.evwire.core.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The properties of one object type: their names in schema order and which of them are required. A property is known by
 * its index, so that a bit mask can hold the properties seen.
 */
public final class ObjectShape {

    /** As many properties as a bit mask holds. */
    public static final int MAX_PROPERTIES = 64;

    private static final int NONE = -1;

    private final long required;
    private final boolean open;
    private final String[] names;
    private final SerializableString[] encodedNames;
    private final PropertyNameMatcher matcher;

    /**
     * Which property came next when the one before was the last in schema order, shifted by one; below zero for none. A
     * guess that threads may overwrite for each other: documents from one source have their properties in one order.
     */
    private final int[] followers;

    private ObjectShape(boolean open, long required, String... names) {
        if (names.length > MAX_PROPERTIES) {
            throw new IllegalArgumentException("at most " + MAX_PROPERTIES + " properties, found " + names.length);
        }
        this.required = required;
        this.open = open;
        this.names = names.clone();
        this.encodedNames = new SerializableString[names.length];
        List<Named> named = new ArrayList<>(names.length);
        for (int i = 0; i < names.length; i++) {
            encodedNames[i] = new SerializedString(names[i]);
            named.add(Named.fromString(names[i]));
        }
        this.followers = new int[names.length + 1];
        Arrays.setAll(followers, before -> before < names.length ? before : NONE);
        this.matcher = new JsonFactory().constructNameMatcher(named, false);
    }

    /**
     * An object type that has the named properties and no others.
     *
     * @param required bit mask of the required properties, by index
     * @param names the property names, in schema order
     * @return the shape
     */
    public static ObjectShape closed(long required, String... names) {
        return new ObjectShape(false, required, names);
    }

    /**
     * An object type that has the named properties and any others beside them.
     *
     * @param required bit mask of the required properties, by index
     * @param names the property names, in schema order
     * @return the shape
     */
    public static ObjectShape open(long required, String... names) {
        return new ObjectShape(true, required, names);
    }

    boolean isOpen() {
        return open;
    }

    long required() {
        return required;
    }

    String name(int property) {
        return names[property];
    }

    /** The property that probably comes next, or a negative number for none. */
    int probable(long seen) {
        return followers[lastOf(seen)];
    }

    /** Remembers what came next. */
    void learn(long seen, int property) {
        followers[lastOf(seen)] = property;
    }

    private int lastOf(long seen) {
        // The bit beyond the properties is that of further ones.
        return Math.min(Long.SIZE - Long.numberOfLeadingZeros(seen), names.length);
    }

    int size() {
        return names.length;
    }

    SerializableString encodedName(int property) {
        return encodedNames[property];
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }
}
