// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private final boolean open;
    private final String[] names;
    private final EncodedText[] encodedNames;
    private final PropertyNameMatcher matcher;
    private final KnownBytes byteNames;
    private final long untold;
    private final long independent;
    private final long sensitive;
    private final long growing;
    private final SimilarNames similarNames;
    private final @Nullable StandIn standIn;

    private ObjectShape(boolean open, long required, String... names) {
        if (names.length > MAX_PROPERTIES) {
            throw new IllegalArgumentException("at most " + MAX_PROPERTIES + " properties, found " + names.length);
        }
        this.required = required;
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
        this.untold = 0;
        this.independent = 0;
        this.sensitive = 0;
        this.growing = 0;
        this.similarNames = new SimilarNames(List.of(names));
        this.standIn = null;
    }

    private ObjectShape(
            ObjectShape of, long untold, long independent, long sensitive, long growing, @Nullable StandIn standIn) {
        this.standIn = standIn;
        this.required = of.required;
        this.open = of.open;
        this.names = of.names;
        this.encodedNames = of.encodedNames;
        this.byteNames = of.byteNames;
        this.matcher = of.matcher;
        this.untold = untold;
        this.independent = independent;
        this.sensitive = sensitive;
        this.growing = growing;
        this.similarNames = of.similarNames;
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
     * This type with the optional properties whose absence tells nothing: a lenient reading may leave them out.
     *
     * @param untoldProperties bit mask of them, by index
     * @return a copy
     */
    public ObjectShape untold(long untoldProperties) {
        return new ObjectShape(this, untoldProperties & ~required, independent, sensitive, growing, standIn);
    }

    /**
     * This type with the lists that are as good with an element less: a lenient reading may leave one out.
     *
     * @param independentElements bit mask of them, by index
     * @return a copy
     */
    public ObjectShape independent(long independentElements) {
        return new ObjectShape(this, untold, independentElements, sensitive, growing, standIn);
    }

    /**
     * This type with the properties whose values are never quoted.
     *
     * @param sensitiveProperties bit mask of them
     * @return a copy
     */
    public ObjectShape sensitive(long sensitiveProperties) {
        return new ObjectShape(this, untold, independent, sensitiveProperties, growing, standIn);
    }

    /**
     * This type with the texts whose length an edition of the standard raised, so that peers of another edition differ.
     *
     * @param growingTexts bit mask of them
     * @return a copy
     */
    public ObjectShape growing(long growingTexts) {
        return new ObjectShape(this, untold, independent, sensitive, growingTexts, standIn);
    }

    /**
     * This type with a required constant that means nothing in some objects: where it is absent or null there, a
     * lenient reading takes another for it.
     *
     * @param property the index of the constant
     * @param literal the text that is read in its place
     * @param beside the index of the property that tells where it means nothing
     * @param text what that property says there
     * @return a copy
     */
    public ObjectShape standIn(int property, String literal, int beside, String text) {
        StandIn added = new StandIn(property, literal, beside, text);
        return new ObjectShape(this, untold, independent, sensitive, growing, added);
    }

    @Nullable
    StandIn standIn() {
        return standIn;
    }

    boolean isOpen() {
        return open;
    }

    boolean isRequired(int property) {
        return (required & (1L << property)) != 0;
    }

    /**
     * Whether a value of a property may be taken away, so that less is told and nothing else: the property is optional,
     * and its absence tells nothing. Where absence is a statement of its own, such as a filter that selects all, it is
     * not.
     */
    boolean mayBeMadeAbsent(int property) {
        return (untold & (1L << property)) != 0;
    }

    /** Whether a list is as good with an element less. */
    boolean hasIndependentElements(int property) {
        return (independent & (1L << property)) != 0;
    }

    boolean isSensitive(int property) {
        return (sensitive & (1L << property)) != 0;
    }

    boolean isGrowing(int property) {
        return (growing & (1L << property)) != 0;
    }

    /**
     * The optional properties that are absent where that says something: all, unlimited, nobody, a default.
     *
     * @param seen bit mask of the properties that are there
     */
    long missed(long seen) {
        return ~(seen | required | untold) & (names.length == MAX_PROPERTIES ? -1L : (1L << names.length) - 1);
    }

    SimilarNames similarNames() {
        return similarNames;
    }

    long required() {
        return required;
    }

    String name(int property) {
        return names[property];
    }

    int indexOf(String name) {
        return List.of(names).indexOf(name);
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

    /**
     * What is read in place of a required constant where it means nothing.
     *
     * @param property the index of the constant
     * @param literal the text that is read
     * @param beside the index of the property that tells where it means nothing
     * @param text what that property says there
     */
    record StandIn(int property, String literal, int beside, String text) {}
}
