// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.core.runtime.Masked;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of a URL's query, in order. Immutable. */
public final class Query {

    /** No parameters. */
    public static final Query NONE = new Query(List.of(), List.of());

    private final List<Map.Entry<String, String>> parameters;
    private final List<Violation> faults;

    private Query(List<Map.Entry<String, String>> parameters, List<Violation> faults) {
        this.parameters = List.copyOf(parameters);
        this.faults = List.copyOf(faults);
    }

    /**
     * Reads a query. A part that cannot be decoded is kept as it is, and reported by {@link #violations()}.
     *
     * @param query the query without its question mark, percent-encoded; null for none
     * @return the parameters
     */
    public static Query parse(@Nullable String query) {
        List<Map.Entry<String, String>> parameters = new ArrayList<>();
        List<Violation> faults = new ArrayList<>();
        for (String part : query == null ? new String[0] : query.split("&", -1)) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            String value = equals < 0 ? "" : part.substring(equals + 1);
            if (!part.isEmpty()) {
                parameters.add(Map.entry(decoded(name, faults), decoded(value, faults)));
            }
        }
        return new Query(parameters, faults);
    }

    /**
     * These parameters and one more.
     *
     * @param name the parameter's name
     * @param value its value, as it is
     * @return a copy
     */
    public Query with(String name, String value) {
        List<Map.Entry<String, String>> more = new ArrayList<>(parameters);
        more.add(Map.entry(name, value));
        return new Query(more, faults);
    }

    /**
     * The first value of a parameter.
     *
     * @param name the parameter's name
     * @return the value, or null when there is none
     */
    public @Nullable String first(String name) {
        for (Map.Entry<String, String> parameter : parameters) {
            if (parameter.getKey().equals(name)) {
                return parameter.getValue();
            }
        }
        return null;
    }

    /**
     * All values of a parameter.
     *
     * @param name the parameter's name
     * @return the values, in order; empty when there are none
     */
    public List<String> all(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.getKey().equals(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * What is wrong with the parameters, whatever they mean.
     *
     * @return a fault for each whose value has a percent sign without its digits, bytes that are no UTF-8, or a control
     *     character
     */
    public List<Violation> violations() {
        return faults;
    }

    /**
     * The parameters.
     *
     * @return names and values, in order
     */
    public List<Map.Entry<String, String>> parameters() {
        return parameters;
    }

    /**
     * A URL with these parameters added.
     *
     * @param url a URL, with a query or without; a fragment, which servers never see, is left out
     * @return the URL
     */
    public String appendTo(String url) {
        int fragment = url.indexOf('#');
        String sent = fragment < 0 ? url : url.substring(0, fragment);
        if (parameters.isEmpty()) {
            return sent;
        }
        return sent + (sent.indexOf('?') < 0 ? "?" : sent.endsWith("?") || sent.endsWith("&") ? "" : "&") + encode();
    }

    private static String decoded(String text, List<Violation> faults) {
        String decoded = PercentEncoding.decode(text);
        if (decoded == null) {
            faults.add(Violation.ofUrl("", ViolationKind.FORMAT, "no percent-encoded UTF-8 in the query"));
            return text;
        }
        if (decoded.chars().anyMatch(Character::isISOControl)) {
            faults.add(Violation.ofUrl("", ViolationKind.FORMAT, "a control character in the query"));
        }
        return decoded;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Query query && parameters.equals(query.parameters);
    }

    @Override
    public int hashCode() {
        return parameters.hashCode();
    }

    /**
     * The query as a URL has it.
     *
     * @return the parameters, percent-encoded, without the question mark
     */
    public String encode() {
        return parameters.stream()
                .map(parameter ->
                        PercentEncoding.encode(parameter.getKey()) + "=" + PercentEncoding.encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The names of the parameters; their values, which may be tokens, are masked. */
    @Override
    public String toString() {
        return parameters.stream()
                .map(parameter -> PercentEncoding.encode(parameter.getKey()) + "=" + Masked.MASK)
                .collect(Collectors.joining("&"));
    }
}
