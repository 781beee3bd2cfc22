// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.core.runtime.Masked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The headers of a request or a response by name; the case of names does not matter. Immutable. */
public final class Headers {

    /** No headers. */
    public static final Headers NONE = new Headers(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));

    /** Whose values are shown in text forms. Any other, also one that OCPI does not know, may hold a credential. */
    private static final Set<String> SHOWN = shown(
            "Allow",
            "Content-Length",
            "Content-Type",
            "Date",
            "Retry-After",
            "X-Request-ID",
            "X-Correlation-ID",
            "X-Total-Count",
            "X-Limit",
            "OCPI-to-country-code",
            "OCPI-to-party-id",
            "OCPI-from-country-code",
            "OCPI-from-party-id");

    private final Map<String, List<String>> values;

    private Headers(Map<String, List<String>> values) {
        this.values = values;
    }

    private static Set<String> shown(String... names) {
        Set<String> inAnyCase = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Collections.addAll(inAnyCase, names);
        return inAnyCase;
    }

    /**
     * The headers as clients and servers hold them.
     *
     * @param headers the values of each name; some clients put the status line under null, which is left out, as are
     *     values that are null
     * @return a copy
     */
    public static Headers of(Map<String, List<String>> headers) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> {
            if (name != null && values != null) {
                List<String> joined = new ArrayList<>(copy.getOrDefault(name, List.of()));
                values.stream().filter(Objects::nonNull).forEach(joined::add);
                copy.put(name, List.copyOf(joined));
            }
        });
        return new Headers(copy);
    }

    /**
     * These headers with one set.
     *
     * @param name the header's name
     * @param value its only value
     * @return a copy
     * @throws IllegalArgumentException when the value cannot be sent: it has a line break or another control character
     */
    public Headers with(String name, String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a value of " + name + " has no control characters");
        }
        Map<String, List<String>> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(values);
        // The name as given last is the one that is written.
        changed.remove(name);
        changed.put(name, List.of(value));
        return new Headers(changed);
    }

    /**
     * These headers and others; where both have one, the others'.
     *
     * @param others the others
     * @return a copy
     */
    public Headers with(Headers others) {
        Map<String, List<String>> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(values);
        changed.putAll(others.values);
        return new Headers(changed);
    }

    /**
     * The first value of a header.
     *
     * @param name the name, in any case
     * @return the value, or null when there is none
     */
    public @Nullable String first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? null : all.get(0);
    }

    /**
     * All values of a header.
     *
     * @param name the name, in any case
     * @return the values, in order; empty when there are none
     */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /**
     * The headers by name.
     *
     * @return an unmodifiable map, whose keys' case does not matter
     */
    public Map<String, List<String>> asMap() {
        return Collections.unmodifiableMap(values);
    }

    /**
     * How often reading the headers or the query of a request failed in a way that nobody foresaw, in this JVM: each is
     * a defect of this library, and gave a violation of kind {@code INTERNAL}.
     *
     * @return usually zero
     */
    public static long unforeseenFailures() {
        return LastGuard.unforeseenFailures();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Headers headers && values.equals(headers.values);
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Map.Entry<String, List<String>> header : values.entrySet()) {
            hash += header.getKey().length() ^ header.getValue().hashCode();
        }
        return hash;
    }

    /** All headers by name, with the values of those that cannot carry a secret. */
    @Override
    public String toString() {
        Map<String, Object> shown = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        values.forEach((name, all) -> shown.put(name, SHOWN.contains(name) ? all : Masked.MASK));
        return shown.toString();
    }
}
