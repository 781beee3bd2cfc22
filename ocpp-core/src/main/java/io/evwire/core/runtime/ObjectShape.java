package io.evwire.core.runtime;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The properties of one object type: their names in schema order, which of them are required, and of which absence
 * tells nothing. A property is known by its index, so that a bit mask can hold the properties seen.
 */
public final class ObjectShape {

    /** As many properties as a bit mask holds. */
    public static final int MAX_PROPERTIES = 64;

    private final long required;
    private final long untold;
    private final boolean open;
    private final String[] names;
    private final EncodedText[] encodedNames;
    private final PropertyNameMatcher matcher;
    private final KnownBytes byteNames;

    private ObjectShape(boolean open, long required, String... names) {
        if (names.length > MAX_PROPERTIES) {
            throw new IllegalArgumentException("at most " + MAX_PROPERTIES + " properties, found " + names.length);
        }
        this.required = required;
        this.untold = 0;
        this.open = open;
        this.names = names.clone();
        this.encodedNames = new EncodedText[names.length];
        this.byteNames = new KnownBytes(List.of(names));
        List<Named> named = new ArrayList<>(names.length);
        for (int i = 0; i < names.length; i++) {
            encodedNames[i] = EncodedText.name(names[i]);
            named.add(Named.fromString(names[i]));
        }
        this.matcher = new JsonFactory().constructNameMatcher(named, false);
    }

    private ObjectShape(ObjectShape shape, long untold) {
        this.required = shape.required;
        this.untold = untold;
        this.open = shape.open;
        this.names = shape.names;
        this.encodedNames = shape.encodedNames;
        this.matcher = shape.matcher;
        this.byteNames = shape.byteNames;
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

    /**
     * The same shape, and which of its optional properties may be left out without saying something else.
     *
     * @param mask bit mask of the properties whose absence tells nothing, by index
     * @return the shape
     */
    public ObjectShape untold(long mask) {
        return new ObjectShape(this, mask);
    }

    /**
     * Whether a value of a property may be taken away, so that less is told and nothing else: the property is optional,
     * and its absence tells nothing. Where absence is a statement of its own, such as a filter that selects all, it is
     * not.
     *
     * @param property its index
     * @return true when it may be absent for any value that it has
     */
    boolean mayBeMadeAbsent(int property) {
        return (untold >>> property & 1) == 1;
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

    int size() {
        return names.length;
    }

    EncodedText encodedName(int property) {
        return encodedNames[property];
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }

    KnownBytes names() {
        return byteNames;
    }
}
